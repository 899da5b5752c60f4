import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { template } from '../../core/authoring/template.ts';
import { OpenDraft, type Beside } from './openDraft.svelte.ts';
import type { ScenarioDraft } from './scenarioDraft.ts';

const text = template('minimal', 'maren');
const aDraft = (changes: Partial<ScenarioDraft> = {}): ScenarioDraft => ({
  version: 1,
  id: 'd',
  text,
  rehearsals: [],
  sayings: [],
  history: [],
  begun: 1,
  changed: 2,
  ...changes,
});
const open = (changes: Partial<ScenarioDraft> = {}) => new OpenDraft(aDraft(changes), () => 1000);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('says what the text makes, and keeps the last contact that made sense', () => {
  const draft = open();
  expect(draft.scenario?.contact.name).toBe('Maren Holt');
  draft.edit(text.replace('name: Maren Holt', 'name: [Maren'));
  expect(draft.parsed.scenario).toBeNull();
  expect(draft.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  expect(draft.scenario?.contact.name).toBe('Maren Holt');
});

it('reads a long text when its author pauses, and what a pane did at once', () => {
  const long = `${text}# ${'x'.repeat(20_000)}\n`;
  const draft = open({ text: long });
  draft.take(long.replace('Maren', 'Marion'), undefined, true);
  expect(draft.scenario?.contact.name).toBe('Maren Holt');
  vi.advanceTimersByTime(500);
  expect(draft.scenario?.contact.name).toBe('Marion Holt');
  draft.edit(long.replace('Maren', 'Mary'));
  expect(draft.scenario?.contact.name).toBe('Mary Holt');
});

it('counts line ends of other systems as its own', () => {
  const draft = open({ text: 'format: 1\r\nid: a\r\n' });
  expect(draft.text).toBe('format: 1\nid: a\n');
  draft.edit('a\rb');
  expect(draft.text).toBe('a\nb');
});

describe('the earlier texts', () => {
  it('hold what a large change took away', () => {
    const draft = open();
    draft.edit('format: 1\n');
    expect(draft.history).toEqual([{ text, at: 1000, why: 'before a large change' }]);
  });

  it('hold what a file was opened over, with its own reason', () => {
    const draft = open();
    draft.replace('format: 1\n', 'before x.yaml was opened', [{ name: 'a.yaml', text: '' }]);
    expect(draft.history[0]).toEqual({ text, at: 1000, why: 'before x.yaml was opened' });
    expect(draft.rehearsals).toHaveLength(1);
  });
});

describe('an editor', () => {
  it('is handed every change and hands it back, so that it can undo it', () => {
    const draft = open();
    const changes: [string, Beside][] = [];
    const undo = vi.fn();
    const disconnect = draft.connect({ change: (...all) => changes.push(all), undo, redo: vi.fn() });
    draft.edit('other');
    draft.keepSayings([{ text: 'x', topic: null }]);
    draft.undo();
    expect(changes.map(([words, { sayings }]) => [words, sayings.length])).toEqual([
      ['other', 0],
      [text, 1],
    ]);
    expect(undo).toHaveBeenCalledOnce();
    expect(draft.text).toBe(text);
    disconnect();
    draft.edit('other');
    expect(draft.text).toBe('other');
  });
});

it('is stored as it stands, with the time of its last change', () => {
  const draft = open();
  expect(draft.record()).toEqual(aDraft());
  const told = vi.fn();
  draft.onchange = told;
  draft.keepRehearsals([{ name: 'a.yaml', text: 'title: a' }]);
  expect(told).toHaveBeenCalledOnce();
  expect(draft.record()).toEqual(aDraft({ rehearsals: [{ name: 'a.yaml', text: 'title: a' }], changed: 1000 }));
});
