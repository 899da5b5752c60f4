import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reading } from '../../tests/support/visit.ts';
import { parseScenario } from '../core/scenario/parse.ts';
import type { Entry } from '../core/interview/log.ts';
import type { NoteReader, Reader } from './reader.svelte.ts';
import type { StoredVisit } from './records.ts';
import { VisitSession } from './session.svelte.ts';
import { aVisit, contactText } from './testVisit.ts';

const { scenario } = parseScenario(contactText, 'ada-brook.yaml', 'ada-brook');
if (!scenario) throw new Error('the contact of the tests cannot be read');
const contact = scenario;

/** Understands a greeting, a goodbye, and takes anything else for a question about an ordinary day. */
const reader: Reader = {
  read: (text) => {
    if (text.startsWith('Hello')) return Promise.resolve(reading(['greet', 'state-purpose']));
    if (text.startsWith('Goodbye')) return Promise.resolve(reading(['thank', 'goodbye']));
    return Promise.resolve(reading(['ask'], ['typical-day']));
  },
};

let kept: StoredVisit;
let sessions: VisitSession[] = [];

const echo = { start: 0, end: 9, line: 0, from: 0, to: 5, share: 0.9 };
/** Finds in every note the same echo. */
const noting = (from: Reader): NoteReader => ({
  read: (...asked) => from.read(...asked),
  readNote: async (text, topics, { lines }) => ({
    ...(await from.read(text, topics, {})),
    echoes: lines.map(({ line }) => ({ ...echo, line })),
  }),
});

function begin(stored: StoredVisit = aVisit(), with_: Reader = reader): VisitSession {
  kept = structuredClone(stored);
  const session = new VisitSession(stored, contact, {
    now: () => Date.now(),
    // as IndexedDB does: what cannot be cloned cannot be kept
    save: (visit) => {
      kept = structuredClone(visit);
      return Promise.resolve();
    },
    reader: noting(with_),
  });
  sessions.push(session);
  return session;
}

/** Closes the page and opens it again. */
async function reload(session: VisitSession): Promise<VisitSession> {
  session.stop();
  const next = begin(kept);
  await next.start();
  return next;
}

const types = (session: VisitSession) => session.entries.map(({ type }) => type);
const last = <T extends Entry['type']>(session: VisitSession, type: T) =>
  session.entries.findLast((entry): entry is Extract<Entry, { type: T }> => entry.type === type);

async function inTheTalk(): Promise<VisitSession> {
  const session = begin();
  await session.start();
  await session.skipTo(-8 * 60_000);
  await session.send({ type: 'set-out', at: session.now() });
  await session.skipTo(-3 * 60_000);
  await session.skipTo(0);
  return session;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-11T09:40:00.000Z') });
});
afterEach(() => {
  sessions.forEach((session) => session.stop());
  sessions = [];
  vi.useRealTimers();
});

describe('the clock', () => {
  it('runs with the wall, and what comes due is delivered with its own time', async () => {
    const session = begin();
    await session.start();
    await session.send({ type: 'set-out', at: session.now() });
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect(session.stage).toBe('waiting');
    expect(last(session, 'due')).toEqual({ type: 'due', at: -15 * 60_000, moment: 'arrival', id: null });
    await vi.advanceTimersByTimeAsync(15 * 60_000);
    expect(session.stage).toBe('talking');
    expect(session.entries.find(({ type }) => type === 'spoke')?.at).toBe(0);
  });

  it('stands still while somebody writes to ask for the meeting', async () => {
    const { log } = aVisit();
    const session = begin(aVisit({ log: { ...log, entries: [] } }));
    await session.start();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(session.now()).toBe(-1_200_000);
    await session.sendRequest('A question', 'Hello');
    await session.send({ type: 'appointed', at: session.now(), minutes: 30 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.now()).toBe(-1_140_000);
  });

  it('jumps when something is skipped, and never back', async () => {
    const session = await inTheTalk();
    expect(session.now()).toBe(0);
    await session.skipTo(-5);
    expect(session.now()).toBe(0);
  });
});

describe('saying something', () => {
  it('lets the contact’s line end first and takes the time it takes to say', async () => {
    const session = await inTheTalk();
    const greeting = last(session, 'spoke');
    expect(await session.say('Hello, I came to learn about bells.')).toBe(true);
    expect(last(session, 'said')?.at).toBe((greeting?.until ?? 0) + 2800);
    expect(types(session)).not.toContain('talked-over');
    expect(kept.log.entries).toEqual(session.entries);
    expect(kept.drafts.reply).toBe('');
  });

  it('is kept before it is understood; a page closed in between reads it again', async () => {
    const session = await inTheTalk();
    const never = new Promise<never>(() => undefined);
    session.stop();
    const stuck = begin(kept, { read: () => never });
    await stuck.start();
    void stuck.say('What do you do all day?');
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept.log.entries.at(-1)?.type).toBe('said');
    expect(stuck.understanding).toBe('busy');
    const again = await reload(stuck);
    expect(last(again, 'read')?.turn).toBe(1);
    expect(last(again, 'spoke')?.turn).toBe(1);
  });

  it('can be understood again after the understanding could not be had', async () => {
    const session = await inTheTalk();
    session.stop();
    let broken = true;
    const failing = begin(kept, {
      read: (...asked) => (broken ? Promise.reject(new Error('offline')) : reader.read(...asked)),
    });
    await failing.start();
    await failing.say('Hello');
    expect(failing.understanding).toBe('failed');
    broken = false;
    await failing.readAgain();
    expect(failing.understanding).toBe('idle');
    expect(last(failing, 'read')?.turn).toBe(1);
  });

  it('costs no time on the clock while the program thinks', async () => {
    const session = await inTheTalk();
    session.stop();
    const slow = begin(kept, {
      read: (...asked) => new Promise((resolve) => setTimeout(() => resolve(reader.read(...asked)), 20_000)),
    });
    await slow.start();
    void slow.say('Hello');
    await vi.advanceTimersByTimeAsync(10_000);
    const at = slow.now();
    await vi.advanceTimersByTimeAsync(10_500);
    expect(slow.now() - at).toBeLessThan(1000);
  });
});

describe('coming back', () => {
  it('goes on where it was, and life went on meanwhile', async () => {
    const session = await inTheTalk();
    await session.say('Hello');
    await session.draft({ reply: 'half a sent' });
    vi.setSystemTime(Date.now() + 26 * 60_000);
    const again = await reload(session);
    expect(again.stored.drafts.reply).toBe('half a sent');
    const due = again.entries.filter((entry) => entry.type === 'due' && entry.moment === 'five-minutes');
    expect(due).toEqual([{ type: 'due', at: 25 * 60_000, moment: 'five-minutes', id: null }]);
    expect(kept.log.entries).toEqual(again.entries);
  });
});

describe('silence', () => {
  it('is helped along after 45 seconds, once until something is said', async () => {
    const session = await inTheTalk();
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(types(session).filter((type) => type === 'fell-silent')).toHaveLength(1);
    await session.say('Hello');
    await vi.advanceTimersByTimeAsync(90_000);
    expect(types(session).filter((type) => type === 'fell-silent')).toHaveLength(2);
  });

  it('is none while somebody writes', async () => {
    const session = await inTheTalk();
    for (let letters = 0; letters < 6; letters++) {
      await vi.advanceTimersByTimeAsync(30_000);
      await session.draft({ reply: 'x'.repeat(letters) });
    }
    expect(types(session)).not.toContain('fell-silent');
  });
});

describe('the end', () => {
  it('is judged and kept when the note is sent', async () => {
    const session = await inTheTalk();
    await session.say('Hello');
    await session.say('What is a day like?');
    await session.say('Goodbye, and thank you');
    await session.skipTo(session.visit.context.speakingUntil);
    await session.send({ type: 'left', at: session.now() });
    expect(session.stage).toBe('left');
    const answered = session.entries.findIndex((entry) => entry.type === 'spoke' && entry.as === 'answer');
    const tomorrow = session.now() + 20 * 3_600_000;
    await session.sendNote('Thank you for the time on Wednesday.', tomorrow);
    expect(session.stage).toBe('done');
    expect(last(session, 'note-sent')).toMatchObject({ at: tomorrow, reading: { model: 'test' } });
    expect(last(session, 'note-sent')?.echoes).toEqual([{ ...echo, line: answered }]);
    expect(kept.scorecard?.overall).toBeGreaterThan(0);
  });

  it('is kept and not judged when somebody has to stop', async () => {
    const session = await inTheTalk();
    await session.send({ type: 'stopped', at: session.now() });
    expect(session.stage).toBe('done');
    expect(kept.scorecard).toBeNull();
  });

  it('comes by itself for somebody who never came', async () => {
    const session = begin();
    await session.start();
    await vi.advanceTimersByTimeAsync(41 * 60_000);
    expect(session.stage).toBe('done');
    expect(kept.scorecard?.overall).toBeLessThanOrEqual(5);
  });
});

describe('storage', () => {
  it('that fails is told, and told again when it works', async () => {
    const session = new VisitSession(aVisit(), contact, {
      now: () => Date.now(),
      save: vi.fn().mockRejectedValueOnce(new DOMException('', 'QuotaExceededError')).mockResolvedValue(undefined),
      reader: noting(reader),
    });
    sessions.push(session);
    await session.draft({ notepad: 'a' });
    expect(session.fault).toBeInstanceOf(DOMException);
    await session.draft({ notepad: 'ab' });
    expect(session.fault).toBeNull();
  });
});
