import type { Notice } from '../../core/authoring/class/classTable.ts';

/** What is said of an attempt beside its name, and once below the table in full. */
export const noticeWords: Record<Notice, { short: string; long: string }> = {
  'marks-differ': {
    short: 'edited: marks',
    long: 'The marks in the file are not what its visit comes to, so the file was edited. The marks here were worked out anew.',
  },
  'log-differs': {
    short: 'edited: what happened',
    long: 'Played again, the visit goes differently from what the file says. Something in it was edited, so it cannot be relied on.',
  },
  'contact-changed': {
    short: 'edited: the contact',
    long: 'The contact in the file is not the one that it was saved with. Somebody changed what the contact says or how it is judged.',
  },
  'other-program': {
    short: 'other program',
    long: 'It was made with another version of Half Hour, which answered or judged differently. Whether it was edited cannot be told here; the marks were worked out anew.',
  },
  'other-version': {
    short: 'other version',
    long: 'It was made with another version of the contact, so its marks may not compare with the rest.',
  },
  'same-visit': {
    short: 'same visit as another',
    long: 'Somebody else handed in the very same visit, to the millisecond. If it is one person under two names, say so in the row.',
  },
  unfinished: {
    short: 'not finished',
    long: 'The visit was saved before it had ended. It has no figure and does not count.',
  },
  stopped: { short: 'stopped', long: 'The learner stopped before the end. Such a visit is kept and not scored.' },
  untimed: {
    short: 'no clock',
    long: 'Practice without a clock: punctuality, timekeeping and the promptness of the note are not judged. It counts only while “Count practice without a clock” is ticked.',
  },
  guided: {
    short: 'guided',
    long: 'A guided first visit, with advice in the margin. Learners are told that it is not counted.',
  },
};
