import type { CapId } from '../../core/scoring/scorecard.ts';

/** What a visit cannot rise above, and why: one slip that most contacts remember longer than everything else. */
export const caps: Record<CapId, { limit: number; name: string; why: string }> = {
  'never-came': { limit: 5, name: 'Not coming', why: 'Somebody kept half an hour free, and nobody came.' },
  'thrown-out': {
    limit: 50,
    name: 'Being asked to leave',
    why: 'The contact ended the visit; little of it will be remembered kindly.',
  },
  'blunt-job-ask': {
    limit: 60,
    name: 'Asking for a job',
    why: 'They agreed to talk about their work, not to decide about yours.',
  },
  'very-late': {
    limit: 75,
    name: 'Coming 15 minutes late or more',
    why: 'Half of the time that was promised to you is gone, and theirs with it.',
  },
  'off-topic': {
    limit: 75,
    name: 'Leaving the subject for most of the talk',
    why: 'The time was given for the work and the way into it.',
  },
  'shown-out': {
    limit: 80,
    name: 'Being shown out at the end',
    why: 'The contact had to do what was yours to do: end on time.',
  },
  'job-hint': {
    limit: 85,
    name: 'A hint for a job',
    why: 'Most contacts hear the hint, and answer more carefully from there on.',
  },
  'unasked-resume': { limit: 85, name: 'A résumé nobody asked for', why: 'It turns the talk into an application.' },
};

export const capIds = Object.keys(caps) as CapId[];
