import { minutesInWords } from '../core/interview/minutesInWords.ts';
import type { Scenario } from '../core/scenario/scenario.ts';

/** An appointment as a file for calendars (iCalendar, RFC 5545). */

const minute = 60_000;
/** Lines may not be longer than this many bytes; longer ones go on in the next, after a space. */
const longest = 75;

/** When to set out in order not to be late, in milliseconds on the appointment's clock. */
export const setOutAt = ({ appointment: { way } }: Scenario): number => -(way.minutes + way.giveOrTake) * minute;

const escaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|[\r\n]/gu, '\\n');

/** "20260311T100000Z" */
const inUtc = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/gu, '');

const bytes = new TextEncoder();

/** Folds between whole characters, never inside one. */
function folded(line: string): string {
  const parts = [''];
  let room = longest;
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (size > room) {
      parts.push('');
      // the space that a continued line begins with counts, too
      room = longest - 1;
    }
    parts[parts.length - 1] += letter;
    room -= size;
  }
  return parts.join('\r\n ');
}

const alarm = (minutesBefore: number, text: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(text)}`,
  `TRIGGER:-PT${minutesBefore}M`,
  'END:VALARM',
];

interface Appointment {
  scenario: Scenario;
  instant: Date;
  minutes: number;
  /** now */
  made: Date;
}

/** An alarm rings a quarter of an hour before it is time to set out, and another when it is. */
export function calendarFile({ scenario, instant, minutes, made }: Appointment): string {
  const { contact, organization, appointment } = scenario;
  const leave = -setOutAt(scenario) / minute;
  const way = appointment.way.minutes > 0 ? `The way takes about ${minutesInWords(appointment.way.minutes)}.` : '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Half Hour//EN',
    'BEGIN:VEVENT',
    `UID:${inUtc(instant)}-${scenario.id}@half-hour`,
    `DTSTAMP:${inUtc(made)}`,
    `DTSTART:${inUtc(instant)}`,
    `DTEND:${inUtc(new Date(instant.getTime() + minutes * minute))}`,
    `SUMMARY:${escaped(`${contact.name}: practice in Half Hour`)}`,
    `LOCATION:${escaped([organization.name, organization.place].filter(Boolean).join(', '))}`,
    `DESCRIPTION:${escaped(['You meet in the program; there is nowhere to go.', way].filter(Boolean).join('\n'))}`,
    ...alarm(leave + 15, 'In a quarter of an hour it is time to set out.'),
    ...alarm(leave, 'It is time to set out.'),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
