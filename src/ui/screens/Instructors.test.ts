import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { chapters } from '../guide/lesson/chapters.ts';
import { fileAfter, pieces } from '../guide/lesson/example.ts';
import { expectAccessible } from '../review/accessible.ts';
import Instructors from './Instructors.svelte';

it('leads from a table of contents to each chapter', async () => {
  render(Instructors, { ondesk: vi.fn() });
  const user = userEvent.setup();
  for (const { title } of chapters) {
    await user.click(screen.getByRole('button', { name: title }));
    expect(screen.getByRole('heading', { level: 2, name: title })).toHaveFocus();
  }
  await expectAccessible();
});

it('shows every piece of the example, and both pictures in words', () => {
  render(Instructors, { ondesk: vi.fn() });
  expect(screen.getAllByRole('group', { name: 'Part of the file' })).toHaveLength(pieces.length);
  expect(screen.getByRole('img', { name: /Below 38 the guarded words are said, from 65 on/ })).toBeVisible();
  expect(screen.getByRole('img', { name: /appointed at 0, her question from minute 8/ })).toBeVisible();
});

it('opens the finished example on the desk, with what tests it', async () => {
  const ondesk = vi.fn();
  render(Instructors, { ondesk });
  await userEvent.click(screen.getByRole('button', { name: /Open this page’s example/ }));
  const [example] = ondesk.mock.calls[0] as [{ text: string; rehearsals: { name: string }[] }];
  expect(example.text).toBe(fileAfter());
  expect(example.rehearsals.map(({ name }) => name)).toEqual(['good-visit.yaml', 'asks-for-a-job.yaml']);
});
