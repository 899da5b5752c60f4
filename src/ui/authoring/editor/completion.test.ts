import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { completeFor } from './completion.ts';

const complete = completeFor(() => ({ topics: ['night-shift'], contacts: ['eve'] }));

/** What is proposed where "|" stands; `typing` when letters asked for it and not the author. */
function proposed(text: string, typing = false): string[] | null {
  const at = text.indexOf('|');
  const state = EditorState.create({ doc: text.replace('|', '') });
  return complete(new CompletionContext(state, at, !typing))?.options.map(({ label }) => label) ?? null;
}

describe('keys', () => {
  it('are those of the place that are not there yet', () => {
    const keys = proposed('contact:\n  name: Ada\n  |\n  pronoun: she\n');
    expect(keys).toEqual(expect.arrayContaining(['role', 'temperament', 'quote']));
    expect(keys).not.toContain('name');
    expect(keys).not.toContain('pronoun');
    expect(keys).not.toContain('field');
  });

  it('of answers are the core topics and one’s own', () => {
    const keys = proposed('answers:\n  skills: Patience.\n  |');
    expect(keys).toEqual(expect.arrayContaining(['new answer', 'typical-day', 'night-shift']));
    expect(keys).not.toContain('skills');
  });

  it('stand also after a dash', () => {
    expect(proposed('topics:\n  - id: a\n  - |')).toEqual(expect.arrayContaining(['new topic', 'id', 'phrasings']));
    expect(proposed('answers:\n  skills:\n    - sa|', true)).toEqual(expect.arrayContaining(['say', 'guarded']));
  });

  it('are not proposed while somebody writes prose, a comment or a value', () => {
    expect(proposed('answers:\n  skills: Pati|', true)).toBeNull();
    expect(proposed('answers:\n  skills: >-\n    Patience and th|', true)).toBeNull();
    expect(proposed('# nam|', true)).toBeNull();
    expect(proposed('field: x # nam|', true)).toBeNull();
    expect(proposed('contact:\n  |', true)).toBeNull();
  });
});

describe('values', () => {
  it('are those that may be chosen', () => {
    expect(proposed('contact:\n  temperament: |')).toEqual(['warm', 'neutral', 'guarded']);
    expect(proposed('guided: t|', true)).toEqual(['true', 'false']);
    expect(proposed('referral:\n  contact: |')).toEqual(['eve']);
  });

  it('may stand in a list', () => {
    expect(proposed('dress:\n  suits:\n    - |')).toContain('smart-casual');
    expect(proposed('dress:\n  suits: [everyday, sma|', true)).toContain('smart-casual');
    expect(proposed('dress:\n  suits: [everyday] |')).toBeNull();
  });
});
