/** Finished visits as files, so that a test can read a review without living through half an hour. */
import { perfectVisit, type Changes } from '../../src/core/scoring/imaginedVisits.ts';

const scenario = `format: 1
id: ward-six
field: nursing
contact:
  name: Imelda Farrow
  called: Ms Farrow
  pronoun: she
  role: Charge nurse, Ward 6
organization:
  name: Tamsin Bay Hospital
answers:
  typical-day: People think it is the blood. It is the phone.
`;

/** What a file chooser or a drop hands over. */
export function visitFile(name: string, changes: Changes = {}, appointed = '2026-03-10T10:00:00.000Z') {
  const { version, header, entries } = perfectVisit(changes).log();
  const file = {
    format: 'half-hour-visit',
    version: 1,
    app: '0.1.0',
    scenario: { id: 'ward-six', sha256: '', text: scenario },
    header: { ...header, appointed: changes.pace === 'untimed' ? null : appointed },
    log: { version, entries },
    scorecard: null,
  };
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
}

/** One hint for a job in an otherwise perfect visit. */
export const withHint: Changes = {
  middle: (log) =>
    void log
      .say('12:00', 'Would there be anything on your ward for somebody like me?', { acts: ['ask-job'], degree: 'hint' })
      .add({ type: 'rapport', at: 720_000, from: 70, to: 58, cause: 'job-hint', turn: 7 })
      .hear('There is a process for that, and it isn’t me. Was there something else?', 'job-hint'),
};
