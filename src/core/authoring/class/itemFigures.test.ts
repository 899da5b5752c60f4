import { describe, expect, it } from 'vitest';
import { wholeClass } from '../../../../tests/support/classVisits.ts';
import { criterionIds, type Criterion } from '../../words/criteria.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { correlation, itemFigures, separatingOf } from './itemFigures.ts';

/** A scorecard in which every criterion is worth the same; those not named are marked `rest`. */
function card(marks: Partial<Record<Criterion, number | null>>, rest: number): Scorecard {
  const all = criterionIds.map((criterion) => {
    const value = marks[criterion] === undefined ? rest : marks[criterion];
    return [criterion, { criterion, value, weight: 100 / criterionIds.length, findings: [] }];
  });
  return { overall: rest, uncapped: rest, caps: [], marks: Object.fromEntries(all) as Scorecard['marks'] };
}

const of = (criterion: Criterion, cards: Scorecard[]) =>
  itemFigures(cards).find((one) => one.criterion === criterion) ?? expect.fail('no such criterion');

const ten = Array.from({ length: 10 }, (_, i) => i);

describe('how hard a criterion was', () => {
  it('is the mean of the marks given, and how many lie under 50', () => {
    const cards = [
      card({ dress: 20 }, 60),
      card({ dress: 50 }, 60),
      card({ dress: 80 }, 60),
      card({ dress: null }, 60),
    ];
    expect(of('dress', cards)).toMatchObject({ marks: [20, 50, 80], mean: 50, low: 1 });
  });

  it('is nothing where nobody was judged', () => {
    expect(of('dress', [card({ dress: null }, 60)])).toMatchObject({ marks: [], mean: null, low: 0, lost: 0 });
    expect(itemFigures([])).toHaveLength(criterionIds.length);
  });

  it('takes as many points from the whole as its weight lets it', () => {
    expect(of('dress', [card({ dress: 30 }, 60)]).lost).toBeCloseTo(5, 6);
  });
});

describe('how well a criterion separates', () => {
  it('is full where whoever does well here does well elsewhere, and against where it is the other way round', () => {
    const along = ten.map((i) => card({ dress: 10 * i }, 40 + 5 * i));
    const against = ten.map((i) => card({ dress: 90 - 10 * i }, 40 + 5 * i));
    expect(of('dress', along).separation).toBeCloseTo(1, 10);
    expect(of('dress', against).separation).toBeCloseTo(-1, 10);
  });

  it('leaves the criterion itself out of what it is compared with', () => {
    // the rest alternates whatever the mark is
    const cards = Array.from({ length: 20 }, (_, i) => card({ dress: i < 10 ? 0 : 100 }, i % 2 ? 80 : 40));
    expect(of('dress', cards).separation).toBeCloseTo(0, 10);
  });

  it('of all-or-nothing marks is the point-biserial correlation', () => {
    const pairs = [
      [0, 2],
      [0, 4],
      [100, 6],
      [100, 8],
    ] as const;
    // (mean of those who had it − mean of the others) ÷ standard deviation × √(p·q) = (7 − 3) ÷ √5 × 0.5
    expect(correlation(pairs)).toBeCloseTo((4 / Math.sqrt(5)) * 0.5, 10);
  });

  it('is not said of nine learners, nor where all got the same', () => {
    const along = ten.map((i) => card({ dress: 10 * i }, 40 + 5 * i));
    expect(of('dress', along.slice(1)).separation).toBeNull();
    expect(
      of(
        'dress',
        ten.map((i) => card({ dress: 100 }, 40 + i)),
      ).separation,
    ).toBeNull();
    expect(
      of(
        'dress',
        ten.map((i) => card({ dress: 33.3 * (i % 3) }, 70)),
      ).separation,
    ).toBeNull();
  });

  it.each([
    [0.6, 'well'],
    [0.4, 'well'],
    [0.39, 'somewhat'],
    [0.1, 'hardly'],
    [-0.3, 'against'],
  ] as const)('%d is %s', (separation, word) => {
    expect(separatingOf(separation)).toBe(word);
  });
});

describe('a class that was really played', () => {
  it('lost most where it was made to', () => {
    const figures = itemFigures(wholeClass(12).flatMap(({ scorecard }) => scorecard ?? []));
    const worst = figures.toSorted((a, b) => b.lost - a.lost)[0];
    expect(figures.find(({ criterion }) => criterion === 'no-job-ask')?.low).toBe(3);
    expect(worst?.lost).toBeGreaterThan(3);
  });
});
