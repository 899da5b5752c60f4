/** "12:30" or "-3:00" (minutes and seconds, minutes may exceed 60) to milliseconds; NaN when it is no time. */
export function parseClock(text: string): number {
  const parts = /^(-?)(\d{1,5}):([0-5]\d)$/.exec(text.trim());
  if (!parts) return NaN;
  const size = (Number(parts[2]) * 60 + Number(parts[3])) * 1000;
  return parts[1] ? 0 - size : size;
}

/** Milliseconds to "12:30" or "-3:00". */
export function formatClock(at: number): string {
  const seconds = Math.floor(Math.abs(at) / 1000);
  return `${at < 0 ? '-' : ''}${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
