import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { reading } from '../../../../tests/support/visit.ts';
import type { Act } from '../../../core/words/acts.ts';
import type { Reading } from '../../../core/understanding/reading.ts';
import { expectAccessible } from '../../review/accessible.ts';
import Opening from './Opening.svelte';

const acts: [RegExp, Act][] = [
  [/hello/i, 'greet'],
  [/I’m/, 'introduce-self'],
  [/thank/i, 'thank'],
  [/understand/, 'state-purpose'],
  [/hire me/, 'ask-job'],
];
const understand = async (text: string): Promise<Reading> => {
  await Promise.resolve();
  return reading(acts.flatMap(([words, act]) => (words.test(text) ? act : [])));
};

function show(draft = '', read: (text: string) => Promise<Reading> = understand) {
  const ondraft = vi.fn();
  render(Opening, { draft, object: 'her', read, ondraft });
  return { ondraft, user: userEvent.setup() };
}

afterEach(() => vi.unstubAllGlobals());

it('says what is there, what is missing, and how long it takes', async () => {
  const { ondraft, user } = show();
  await user.type(screen.getByLabelText('Your first words to her'), 'Hello, I’m Sam.');
  expect(await screen.findByText('There: a greeting')).toBeVisible();
  expect(screen.getByText('There: who you are')).toBeVisible();
  expect(screen.getByText(/^Missing: why you asked to meet/)).toHaveTextContent('“I’d like to understand …”');
  expect(screen.getByText(/It takes \d seconds to say/)).toBeVisible();
  expect(ondraft).toHaveBeenLastCalledWith('Hello, I’m Sam.');
  await expectAccessible();
});

it('warns of what does not belong there', async () => {
  show('Hello, would you hire me?');
  expect(await screen.findByText(/This reads as asking for a job/)).toBeVisible();
});

it('names minutes for what is long', async () => {
  show('word '.repeat(400));
  expect(await screen.findByText('It takes 2 minutes and 40 seconds to say.')).toBeVisible();
  expect(screen.getByText(/This is long/)).toBeVisible();
});

it('reads it aloud where the browser can', async () => {
  const speak = vi.fn();
  vi.stubGlobal('speechSynthesis', { speak, cancel: vi.fn() });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      lang = '';
      failed: (event: { error: string }) => void = () => undefined;
      constructor(readonly text: string) {}
      addEventListener(_: string, then: (event: { error: string }) => void) {
        this.failed = then;
      }
    },
  );
  const { user } = show('Hello, I’m Sam.');
  await user.click(screen.getByRole('button', { name: 'Read it to me' }));
  const words = speak.mock.calls[0]?.[0] as { failed: (event: { error: string }) => void };
  expect(words).toMatchObject({ text: 'Hello, I’m Sam.', lang: 'en' });
  words.failed({ error: 'interrupted' });
  expect(screen.queryByRole('alert')).toBeNull();
  words.failed({ error: 'synthesis-failed' });
  expect(await screen.findByRole('alert')).toHaveTextContent('This browser has no voice to read with');
});

it('offers no voice where there is none, and keeps the words where nothing can be read', async () => {
  show('Hello, I’m Sam.', vi.fn().mockRejectedValue(new Error('no model')));
  expect(screen.queryByRole('button', { name: 'Read it to me' })).toBeNull();
  expect(await screen.findByText(/could not load what it needs to read this/)).toBeVisible();
  await expectAccessible();
});
