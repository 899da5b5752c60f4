import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reading } from '../../tests/support/visit.ts';
import { DraftReadings } from './draftReadings.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const rest = () => vi.advanceTimersByTimeAsync(400);

it('reads when the pen rests, and each text once', async () => {
  const read = vi.fn().mockResolvedValue(reading(['ask']));
  const drafts = new DraftReadings(read);
  for (const text of ['Why b', 'Why bel', 'Why bells?']) drafts.want([text]);
  await rest();
  expect(read.mock.calls).toEqual([['Why bells?']]);
  drafts.want(['Why bells? ', 'How loud?', 'Oh']);
  await rest();
  expect(read.mock.calls).toEqual([['Why bells?'], ['How loud?']]);
  expect(drafts.of(' How loud?')?.acts).toEqual(['ask']);
  expect(drafts.of('Oh')).toBeNull();
});

it('says that reading failed, and tries again with the next words', async () => {
  const read = vi
    .fn()
    .mockRejectedValueOnce(new Error('no model'))
    .mockResolvedValue(reading(['ask']));
  const drafts = new DraftReadings(read);
  drafts.want(['Why bells?']);
  await rest();
  expect(drafts.failed).toBe(true);
  drafts.want(['Why bells?']);
  await rest();
  expect(drafts.failed).toBe(false);
  expect(drafts.of('Why bells?')).not.toBeNull();
});

it('reads nothing after it was stopped', async () => {
  const read = vi.fn().mockResolvedValue(reading(['ask']));
  const drafts = new DraftReadings(read);
  drafts.want(['Why bells?']);
  drafts.stop();
  await rest();
  expect(read).not.toHaveBeenCalled();
});
