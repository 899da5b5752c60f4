import { describe, expect, it } from 'vitest';
import { labelled, pathOf, pointsOf } from './line.ts';

const box = { width: 220, height: 60, inset: 10 };

describe('a line through marks', () => {
  it('spreads the visits over the width and the marks over the height', () => {
    expect(pointsOf([0, 50, 100], box)).toEqual([
      { x: 10, y: 50, value: 0, visit: 0 },
      { x: 110, y: 30, value: 50, visit: 1 },
      { x: 210, y: 10, value: 100, visit: 2 },
    ]);
  });
  it('goes on over a visit without a mark, and keeps its place free', () => {
    expect(pointsOf([20, null, 80], box).map(({ x }) => x)).toEqual([10, 210]);
  });
  it('sets a single visit in the middle', () => {
    expect(pointsOf([70], box)).toMatchObject([{ x: 110 }]);
    expect(pathOf(pointsOf([70], box))).toBe('M110 22');
  });
  it('draws from point to point', () => {
    expect(pathOf(pointsOf([0, 100], box))).toBe('M10 50L210 10');
    expect(pathOf([])).toBe('');
  });
  it('leaves out labels that have no room, never the last', () => {
    const many = pointsOf(
      Array.from({ length: 21 }, () => 50),
      box,
    );
    const shown = labelled(many, 34).map(({ visit }) => visit);
    expect(shown).toEqual([0, 4, 8, 12, 16, 20]);
    expect(labelled(pointsOf([1, 2, 3], box), 34)).toHaveLength(3);
  });
});
