import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handedIn, wholeClass } from '../../tests/support/classVisits.ts';
import type { VisitFile } from '../core/scoring/visitFile.ts';
import { Classroom } from './classroom.svelte.ts';
import { sha256 } from './files.ts';
import { deleteEverything, loadVisits } from './storage.ts';

const file = (data: unknown, name = 'visit.json') =>
  new File([typeof data === 'string' ? data : JSON.stringify(data)], name);

const names = (room: Classroom): string[] => room.attempts.map(({ name }) => name);

async function roomWith(...visits: VisitFile[]): Promise<Classroom> {
  const room = new Classroom();
  await room.take(visits.map((visit, i) => file(visit, `visit-${i}.json`)));
  return room;
}

beforeEach(() => deleteEverything());

describe('the files of a class', () => {
  it('may be one for each visit, or one with many', async () => {
    const room = new Classroom();
    const [first, ...others] = wholeClass(4);
    await room.take([file(first, 'first.json'), file(others, 'others.json')]);
    expect(names(room)).toEqual(['Ada A.', 'Bea A.', 'Cem A.', 'Dov A.']);
    expect(room).toMatchObject({ added: 4, problems: [], progress: null });
  });

  it('may be packed as a learning system packs them', async () => {
    const packed = zipSync({
      'Ada_1/visit.json': strToU8(JSON.stringify(handedIn({ name: 'Ada' }))),
      'Bea_2/visit.json': strToU8(JSON.stringify(handedIn({ name: 'Bea' }))),
      '__MACOSX/Bea_2/._visit.json': strToU8('nothing'),
      'Bea_2/essay.txt': strToU8('nothing'),
    });
    const room = new Classroom();
    await room.take([new File([packed.slice()], 'class.zip')]);
    expect(names(room)).toEqual(['Ada', 'Bea']);
    expect(room.problems).toEqual([]);
  });

  it('that cannot be used are named with the reason, and the others are taken', async () => {
    const room = new Classroom();
    const long = handedIn();
    const entry = long.log.entries[0];
    await room.take([
      file('{"format": ', 'half.json'),
      file({ format: 'something else' }, 'other.json'),
      file('PK nothing of the kind', 'broken.zip'),
      file({ ...long, log: { version: 1, entries: Array.from({ length: 6000 }, () => entry) } }, 'endless.json'),
      file(handedIn({ name: 'Ada' }), 'good.json'),
      file(handedIn({ name: 'Ada' }), 'again.json'),
    ]);
    expect(names(room)).toEqual(['Ada']);
    expect(room.problems).toEqual([
      expect.stringMatching(/^half\.json is not JSON.*It was left out\.$/),
      expect.stringMatching(/^other\.json is not a visit.*It was left out\.$/),
      'broken.zip cannot be unpacked. Unpack it yourself and open the files in it.',
      'endless.json is no visit: 6000 things happen in it. It was left out.',
      'again.json was here already.',
    ]);
  });

  it('of more visits than any class has are refused as a whole', async () => {
    const room = new Classroom();
    await room.take([
      file(
        Array.from({ length: 501 }, () => ({})),
        'campus.json',
      ),
    ]);
    expect(room.problems).toEqual([expect.stringContaining('campus.json holds more than a class of 500 visits')]);
  });

  it('whose contact was changed are taken in, and known', async () => {
    const visit = handedIn({ name: 'Ada' });
    const whole = { ...visit, scenario: { ...visit.scenario, sha256: await sha256(visit.scenario.text) } };
    const changed = { ...whole, scenario: { ...whole.scenario, text: whole.scenario.text.replace('shoes', 'boots') } };
    const room = await roomWith(whole, changed);
    expect(room.attempts.map(({ differs }) => differs.includes('contact'))).toEqual([false, true]);
  });

  it('tell how far they are read', async () => {
    const room = new Classroom();
    const taking = room.take(wholeClass(5).map((visit, i) => file(visit, `${i}.json`)));
    await vi.waitFor(() => expect(room.progress).toMatchObject({ of: 5 }), { interval: 1 });
    await taking;
    expect(room.progress).toBeNull();
  });
});

describe('who is who', () => {
  it('can be said otherwise, and taken back', async () => {
    const room = await roomWith(handedIn({ name: 'Teo' }), handedIn({ name: 'T. Brandt', seed: 3 }));
    const ids = room.attempts.filter(({ name }) => name === 'T. Brandt').map(({ id }) => id);
    room.rename(ids, ' Teo ');
    expect(names(room)).toEqual(['Teo', 'Teo']);
    expect(room.last?.words).toBe('Now under the name Teo.');
    room.undo();
    expect(names(room)).toEqual(['Teo', 'T. Brandt']);
    expect(room.last).toBeNull();
  });

  it('stays when nothing changes', async () => {
    const room = await roomWith(handedIn({ name: 'Teo' }));
    room.rename([room.attempts[0]?.id ?? ''], 'Teo');
    expect(room.last).toBeNull();
  });

  it('a visit left out comes back in its place', async () => {
    const room = await roomWith(...wholeClass(3));
    room.remove([room.attempts[1]?.id ?? ''], 'Left out: Bea A.');
    expect(names(room)).toEqual(['Ada A.', 'Cem A.']);
    await room.take([file(handedIn({ name: 'Zoe', seed: 77 }))]);
    room.undo();
    expect(names(room)).toEqual(['Ada A.', 'Bea A.', 'Cem A.', 'Zoe']);
  });
});

describe('a class is kept', () => {
  it('only where that is wanted', async () => {
    await roomWith(handedIn({ name: 'Ada' }));
    const later = new Classroom();
    await later.open();
    expect(later).toMatchObject({ attempts: [], kept: false });
  });

  it('with the names it was given, in its order, apart from one’s own visits', async () => {
    const room = await roomWith(...wholeClass(3));
    await room.keep(true);
    room.rename([room.attempts[2]?.id ?? ''], 'Somebody');
    room.remove([room.attempts[0]?.id ?? ''], 'gone');
    await room.keep(true);
    const later = new Classroom();
    await later.open();
    expect(names(later)).toEqual(['Bea A.', 'Somebody']);
    expect(later.kept).toBe(true);
    expect(later.attempts[0]?.differs).toEqual([]);
    expect((await loadVisits()).visits).toEqual([]);
  });

  it('until it no longer is', async () => {
    const room = await roomWith(handedIn({ name: 'Ada' }));
    await room.keep(true);
    await room.keep(false);
    expect(names(room)).toEqual(['Ada']);
    const later = new Classroom();
    await later.open();
    expect(later.attempts).toEqual([]);
  });
});
