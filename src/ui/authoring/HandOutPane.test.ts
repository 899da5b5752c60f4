import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { template } from '../../core/authoring/template.ts';
import type { AddedContact } from '../../app/added.ts';
import { OpenDraft } from '../../app/authoring/openDraft.svelte.ts';
import { unpack } from '../../app/link.ts';
import { expectAccessible } from '../review/accessible.ts';
import HandOutPane from './HandOutPane.svelte';

const maren = template('minimal', 'maren-holt');
const nobody = () => Promise.reject(new Error('nobody reads here'));

afterEach(() => vi.unstubAllGlobals());

/** Comments that deflate cannot shorten: about four signs of a link for three letters. */
function longer(count: number): string {
  let state = 1;
  const letters = Array.from({ length: count }, () => {
    state = Math.imul(state, 48271) % 2147483647;
    return String.fromCharCode(33 + (Math.abs(state) % 90));
  });
  return `${maren}\n# ${letters.join('').replace(/(.{100})/g, '$1\n# ')}\n`;
}

function show(text = maren, there: AddedContact | null = null) {
  const draft = new OpenDraft(
    { version: 1, id: 'one', text, rehearsals: [], sayings: [], history: [], begun: 0, changed: 0 },
    () => 0,
  );
  const goTo = vi.fn();
  const put = vi.fn((_: string) => Promise.resolve(''));
  render(HandOutPane, { draft, reader: { read: nobody, readNote: nobody }, others: [], goTo, shelf: { there, put } });
  return { draft, goTo, put, user: userEvent.setup() };
}

const link = () => screen.getByLabelText<HTMLTextAreaElement>('Link').value;

it('makes a link that carries the very text, and says how long it is', async () => {
  show();
  const [, payload = ''] = link().split('#/link/');
  expect(unpack(payload).text).toBe(maren);
  expect(screen.getByText(/The link has [\d,]+ characters. Up to 8,000/)).toBeVisible();
  expect(screen.getByText(/opens only there/)).toBeVisible();
  await expectAccessible();
});

it('counts what is open as the desk does: in the text, and on a closer look', async () => {
  const { draft } = show(maren.replace(/ +quote: .*/, '  quote: TODO'));
  const { length } = draft.parsed.diagnostics;
  const [one] = draft.parsed.diagnostics;
  if (!one) throw new Error('nothing to mend');
  draft.deep = [one, one];
  const count = `${length === 1 ? 'one hint' : `${length} hints`} in the text, 2 more on a closer look`;
  expect(await screen.findByText(new RegExp(`Still open: ${count}`))).toBeVisible();
});

it('copies the link', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(link());
});

it('warns of a link that mail programs cut', () => {
  show(longer(9_000));
  expect(screen.getByText(/many mail and chat programs cut links after 8,000/)).toBeVisible();
  expect(link().length).toBeGreaterThan(8_000);
});

it('makes no link that address bars do not show whole, and says what to do instead', async () => {
  show(longer(40_000));
  expect(screen.getByText(/browsers show and copy no more than 32,000. Hand the contact out as a file/)).toBeVisible();
  expect(screen.queryByLabelText('Link')).toBeNull();
  await expectAccessible();
});

it('hands nothing out that has an error, and leads to it', async () => {
  const { goTo, user } = show(maren.replace('pronoun: she', 'pronoun: her'));
  expect(screen.getByText(/An error keeps the contact from being met/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Save|Copy|Put/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Line \d+$/ }));
  expect(goTo).toHaveBeenCalledWith(['contact', 'pronoun']);
  await expectAccessible();
});

it('leads learners to an address, and tells whether what lies there is the present text', async () => {
  const { user } = show();
  await user.type(screen.getByLabelText('Address of the file or its folder'), 'https://example.org/maren/');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Link for your learners').value).toMatch(
    /#\/address\/https%3A%2F%2Fexample.org%2Fmaren%2F$/,
  );
  const ask = screen.getByRole('button', { name: 'Ask example.org whether it can be read' });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(maren)));
  await user.click(ask);
  expect(await screen.findByText('It lies there as it is here.')).toBeVisible();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('format: 1')));
  await user.click(ask);
  expect(await screen.findByText(/another text than this one/)).toBeVisible();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await user.click(ask);
  expect(await screen.findByText(/Access-Control-Allow-Origin/)).toBeVisible();
  await expectAccessible();
});

it('refuses an address that learners could not open', async () => {
  const { user } = show();
  await user.type(screen.getByLabelText('Address of the file or its folder'), 'http://example.org/maren');
  expect(screen.getByText(/Only addresses that begin with https/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Ask/ })).toBeNull();
});

it('puts the contact on the author’s own shelf', async () => {
  const { put, user } = show();
  await user.click(screen.getByRole('button', { name: 'Put it among your contacts' }));
  expect(put).toHaveBeenCalledWith(maren);
});

it('says when what stands on the shelf is older than the text', async () => {
  const there: AddedContact = {
    version: 1,
    id: 'maren-holt',
    text: 'before',
    from: { by: 'desk', where: 'one' },
    at: Date.now(),
  };
  const { put, user } = show(maren, there);
  expect(screen.getByText(/you have changed it since/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Put the present text there' }));
  expect(put).toHaveBeenCalledWith(maren);
});
