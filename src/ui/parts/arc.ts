/** Points and paths on a circle: degrees run clockwise from twelve. Numbers are cut to what an eye can see. */
const cut = (value: number): number => Math.round(value * 100) / 100;

export interface Circle {
  x: number;
  y: number;
  r: number;
}

export function point({ x, y, r }: Circle, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${cut(x + r * Math.sin(angle))} ${cut(y - r * Math.cos(angle))}`;
}

/** The rim between two angles, clockwise. */
export function arc(circle: Circle, from: number, to: number): string {
  const long = to - from > 180 ? 1 : 0;
  return `M${point(circle, from)}A${circle.r} ${circle.r} 0 ${long} 1 ${point(circle, to)}`;
}

/** The slice between two angles, clockwise; a whole turn is drawn as two halves. */
export function slice(circle: Circle, from: number, to: number): string {
  if (to - from >= 360) return `${slice(circle, from, from + 180)}${slice(circle, from + 180, from + 359.99)}`;
  const long = to - from > 180 ? 1 : 0;
  return `M${circle.x} ${circle.y}L${point(circle, from)}A${circle.r} ${circle.r} 0 ${long} 1 ${point(circle, to)}Z`;
}

/** A stroke along the radius at an angle. */
export const tick = ({ x, y, r }: Circle, degrees: number, inner: number): string =>
  `M${point({ x, y, r }, degrees)}L${point({ x, y, r: inner }, degrees)}`;
