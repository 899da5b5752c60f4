import { clockText, dayInWords, hourOf, shownInstant } from './clock.ts';
import type { Header } from '../core/interview/log.ts';

/** When a note can be sent, on the appointment's clock. */
export interface NoteTime {
  id: 'now' | 'tonight' | 'tomorrow' | 'three-days';
  at: number;
  name: string;
  remark: string;
}

const hour = 3_600_000;
const evening = 20;
const morning = 9;

/** `at` is now. Practice without a clock knows only now. */
export function noteTimes(header: Header, at: number): NoteTime[] {
  const now = { id: 'now' as const, at, name: 'Now', remark: '' };
  const shown = shownInstant(header, at);
  if (!shown) return [now];
  const moment = (days: number, atHour: number): Date => {
    const instant = new Date(shown);
    instant.setDate(shown.getDate() + days);
    instant.setHours(atHour, 0, 0, 0);
    return instant;
  };
  const offer = (id: NoteTime['id'], name: string, instant: Date): NoteTime => ({
    id,
    name,
    at: at + instant.getTime() - shown.getTime(),
    remark: `${id === 'three-days' ? `${dayInWords(instant, shown)} ` : ''}at ${hourOf(instant)}`,
  });
  const tonight = moment(0, evening);
  return [
    { ...now, remark: `at ${clockText(header, at)}` },
    ...(tonight.getTime() - shown.getTime() >= hour ? [offer('tonight', 'Tonight', tonight)] : []),
    offer('tomorrow', 'Tomorrow', moment(1, morning)),
    offer('three-days', 'In three days', moment(3, morning)),
  ];
}
