import type { MapPool, MapSubject, Spot } from './map.ts';

/** Where the parts of the map are drawn, in pixels. One row is one subject, in the order of the file. */

export type Shape = 'answer' | 'further' | 'up' | 'down' | 'even';

export interface Placed {
  spot: Spot;
  shape: Shape;
  x: number;
  y: number;
}

export interface Row {
  id: string;
  /** top of the row, and its height */
  y: number;
  height: number;
  placed: Placed[];
  /** lines from an answer through what follows it */
  threads: { from: number; to: number; y: number }[];
}

export interface Drawn {
  width: number;
  height: number;
  rows: Row[];
}

/** Of one row: high enough to hit. */
const lane = 44;
/** From one sign to the next. */
const pitch = 26;
/** Between an answer with what follows and the next answer. */
const gap = 16;
/** Signs of variants stand so far above or below their answer. */
const aside = 15;

/** Places the answers of each subject behind its name, which takes `names` pixels; long rows go on below. */
export function layoutSubjects(subjects: readonly MapSubject[], width: number, names: number): Drawn {
  return stacked(subjects, width, ({ tellings }) =>
    laidOut(
      tellings.map((telling) => ({ telling, length: (1 + telling.then.length) * pitch })),
      width,
      names,
      ({ telling }, x, y) => ({
        placed: [
          { spot: telling.spot, shape: 'answer', x, y },
          ...(telling.open ? [{ spot: telling.open, shape: 'up' as const, x, y: y - aside }] : []),
          ...(telling.guarded ? [{ spot: telling.guarded, shape: 'down' as const, x, y: y + aside }] : []),
          ...telling.then.map((spot, j): Placed => ({ spot, shape: 'further', x: x + (j + 1) * pitch, y })),
        ],
        threads: telling.then.length > 0 ? [{ from: x, to: x + telling.then.length * pitch, y }] : [],
      }),
    ),
  );
}

const bandShapes = { open: 'up', guarded: 'down', plain: 'even' } as const;

/** Places the lines of each pool behind its name. */
export function layoutPools(pools: readonly MapPool[], width: number, names: number): Drawn {
  return stacked(pools, width, ({ lines }) =>
    laidOut(
      lines.map((line) => ({ line, length: pitch - gap })),
      width,
      names,
      ({ line }, x, y) => ({
        placed: [{ spot: line, shape: line.when ? bandShapes[line.when] : 'further', x, y }],
        threads: [],
      }),
    ),
  );
}

type Lane = Pick<Row, 'placed' | 'threads'>;

function laidOut<Part extends { length: number }>(
  parts: readonly Part[],
  width: number,
  names: number,
  draw: (part: Part, x: number, y: number) => Lane,
): Lane & { lanes: number } {
  const lanes: Lane & { lanes: number } = { placed: [], threads: [], lanes: 1 };
  let x = names;
  for (const part of parts) {
    if (x > names && x + part.length > width) {
      x = names;
      lanes.lanes += 1;
    }
    const { placed, threads } = draw(part, x + pitch / 2, (lanes.lanes - 0.5) * lane);
    lanes.placed.push(...placed);
    lanes.threads.push(...threads);
    x += part.length + gap;
  }
  return lanes;
}

function stacked<Item extends { id: string }>(
  items: readonly Item[],
  width: number,
  lay: (item: Item) => Lane & { lanes: number },
): Drawn {
  let y = 0;
  const rows = items.map((item): Row => {
    const { placed, threads, lanes } = lay(item);
    const top = y;
    y += lanes * lane;
    return {
      id: item.id,
      y: top,
      height: lanes * lane,
      placed: placed.map((one) => ({ ...one, y: one.y + top })),
      threads: threads.map((one) => ({ ...one, y: one.y + top })),
    };
  });
  return { width, height: y, rows };
}

/** The sign that an arrow key leads to: along the row, or to the nearest of the next row that has any. */
export function nextSign(rows: readonly Row[], id: string, key: string): string | null {
  const at = rows.findIndex(({ placed }) => placed.some(({ spot }) => spot.id === id));
  const row = rows[at];
  const from = row?.placed.find(({ spot }) => spot.id === id);
  if (!row || !from) return null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const laneOf = (y: number) => Math.floor((y - row.y) / lane);
    const list = [...row.placed].sort((a, b) => laneOf(a.y) - laneOf(b.y) || a.x - b.x || a.y - b.y);
    const index = list.findIndex(({ spot }) => spot.id === id) + (key === 'ArrowRight' ? 1 : -1);
    return list[index]?.spot.id ?? null;
  }
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return null;
  for (let next = at + step; rows[next]; next += step) {
    const near = [...(rows[next]?.placed ?? [])].sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
    if (near) return near.spot.id;
  }
  return null;
}

/** Moves places on a line apart to at least `room`, in their order, and keeps them between `from` and `to`. */
export function apart(places: readonly number[], room: number, from: number, to: number): number[] {
  const spread: number[] = [];
  for (const place of places) spread.push(Math.max(place, from, (spread.at(-1) ?? -Infinity) + room));
  let limit = to;
  for (let i = spread.length - 1; i >= 0; i -= 1) {
    spread[i] = Math.max(from, Math.min(spread[i] ?? from, limit));
    limit = (spread[i] ?? from) - room;
  }
  return spread;
}
