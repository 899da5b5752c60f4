import type { Step } from './yamlEditPlaces.ts';

/** The same changes on plain data: what a changed text must come to. */

type Path = readonly Step[];

export function dataWith(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = (at: unknown) => dataWith(at, rest, value);
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    list[step] = inner(list[step]);
    return list;
  }
  const record = isRecord(data) ? data : {};
  return { ...record, [step]: inner(record[step]) };
}

export const dataWithout = (data: unknown, path: Path): unknown =>
  within(data, path.slice(0, -1), (at) => {
    const last = path.at(-1);
    if (Array.isArray(at)) return (at as unknown[]).filter((_, i) => i !== last);
    return Object.fromEntries(Object.entries(at as object).filter(([key]) => key !== String(last)));
  });

export const dataWithPut = (data: unknown, path: Path, index: number, value: unknown): unknown =>
  within(data, path, (at) => (at as unknown[]).toSpliced(Math.min(index, (at as unknown[]).length), 0, value));

export const dataWithMoved = (data: unknown, path: Path, from: number, to: number): unknown =>
  within(data, path, (at) => moved(at as unknown[], from, to));

/** A list with one entry at another place. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const entry = list.slice(from, from + 1);
  return list.toSpliced(from, 1).toSpliced(to, 0, ...entry);
}

function within(data: unknown, path: Path, change: (at: unknown) => unknown): unknown {
  const at = path.reduce<unknown>((inner, step) => (inner as Record<Step, unknown>)[step], data);
  return dataWith(data, path, change(at));
}

/** Whether two plain values are alike, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, i) => isSame(each, other[i]));
  }
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  return Object.is(one, other);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
