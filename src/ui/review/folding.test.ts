import { describe, expect, it } from 'vitest';
import type { TranscriptEntry } from '../../core/feedback/feedback.ts';
import type { Verdict } from '../../core/scoring/scorecard.ts';
import { foldTranscript } from './folding.ts';

const said = (entry: number, who: 'you' | 'contact', verdict?: Verdict): TranscriptEntry => ({
  entry,
  at: entry * 1000,
  until: entry * 1000 + 500,
  who,
  text: 'words',
  spans: [],
  remarks: verdict ? [{ verdict, text: 'a remark' }] : [],
});

/** Ten turns of the learner, each answered; those in `verdicts` are judged. */
const talk = (verdicts: Record<number, Verdict> = {}): TranscriptEntry[] =>
  Array.from({ length: 10 }, (_, i) => [said(2 * i, 'you', verdicts[i]), said(2 * i + 1, 'contact')]).flat();

const shape = (transcript: TranscriptEntry[], pointedAt: number[] = []) =>
  foldTranscript(transcript, new Set(pointedAt)).map(({ folded, turns }) => `${folded ? 'folded' : 'shown'} ${turns}`);

describe('what is folded away', () => {
  it('an uneventful middle, never how somebody begins and ends', () => {
    expect(shape(talk())).toEqual(['shown 3', 'folded 5', 'shown 2']);
  });
  it.each(['part', 'broke', 'missing'] as const)('a turn judged "%s" stays', (verdict) => {
    expect(shape(talk({ 6: verdict }))).toEqual(['shown 3', 'folded 3', 'shown 1', 'shown 1', 'shown 2']);
  });
  it('a turn done well may be folded, and is counted', () => {
    const [, folded] = foldTranscript(talk({ 4: 'did', 5: 'did' }), new Set());
    expect(folded).toMatchObject({ folded: true, turns: 5, well: 2 });
  });
  it('a turn that the page speaks of stays', () => {
    expect(shape(talk(), [12])).toEqual(['shown 3', 'folded 3', 'shown 1', 'shown 1', 'shown 2']);
  });
  it('two turns are not worth folding', () => {
    expect(shape(talk({ 5: 'part' }))).toEqual(['shown 3', 'shown 2', 'shown 1', 'shown 2', 'shown 2']);
  });
  it('an answer stays with the turn it answers', () => {
    const [first] = foldTranscript(talk(), new Set());
    expect(first?.entries.map(({ entry }) => entry)).toEqual([0, 1, 2, 3, 4, 5]);
  });
  it('what the contact says first belongs to no turn', () => {
    expect(shape([said(0, 'contact'), said(1, 'you')])).toEqual(['shown 1']);
  });
  it('nothing said folds nothing', () => {
    expect(shape([])).toEqual([]);
  });
  it('no entry is lost', () => {
    const transcript = talk({ 4: 'part', 7: 'did' });
    expect(foldTranscript(transcript, new Set()).flatMap(({ entries }) => entries)).toEqual(transcript);
  });
});
