import { describe, expect, it } from 'vitest';
import { freeId, namesIn, rehearsalsFor, withId } from './names.ts';

describe('who a text is about', () => {
  it('is read from it, faults and all', () => {
    expect(namesIn('id: ada\ncontact:\n  name: Ada Brook\n  role: baker\nanswers: 7')).toEqual({
      name: 'Ada Brook',
      role: 'baker',
      id: 'ada',
    });
    expect(namesIn('contact:\n  name: Ada\n  role: "baker').name).toBe('Ada');
    expect(namesIn('contact:x\n  name: "Ada Brook" # who\n  role: baker\n').name).toBe('Ada Brook');
    expect(namesIn(': : [}').name).toBe('');
    expect(namesIn('x'.repeat(500_000)).name).toBe('');
  });
});

describe('another id', () => {
  it('is the wished one while that is free, else has a number', () => {
    expect(freeId('ada', ['bob'])).toBe('ada');
    expect(freeId('ada', ['ada', 'ada-2'])).toBe('ada-3');
    expect(freeId('ada-2', ['ada-2'])).toBe('ada-3');
  });

  it('takes the place of the old one and leaves the rest alone', () => {
    expect(withId('format: 1\nid: ada # hers\nfield: x\n', 'eve')).toBe('format: 1\nid: eve # hers\nfield: x\n');
    expect(withId('format: 1\nid: "ada"\n', 'eve')).toBe('format: 1\nid: eve\n');
    expect(withId('topics:\n  - id: nights\n', 'eve')).toBe('id: eve\ntopics:\n  - id: nights\n');
  });

  it('is added under the format where the text has none', () => {
    expect(withId('# note\nformat: 1\nfield: x\n', 'eve')).toBe('# note\nformat: 1\nid: eve\nfield: x\n');
    expect(withId('format: 1', 'eve')).toBe('format: 1\nid: eve\n');
  });

  it('is followed by the rehearsals that name the old one', () => {
    const texts = ['title: x\nscenario: ada\nsteps: []', 'scenario: other\n', 'title: y\n'];
    const renamed = rehearsalsFor(
      texts.map((text, n) => ({ name: `${n}.yaml`, text })),
      'ada',
      'eve',
    );
    expect(renamed.map(({ text }) => text)).toEqual([
      'title: x\nscenario: eve\nsteps: []',
      'scenario: other\n',
      'title: y\n',
    ]);
  });
});
