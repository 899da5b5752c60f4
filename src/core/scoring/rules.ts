/** Every rule that a finding can name, under the criterion it belongs to. feedback/ has words for each one. */
export const rules = {
  request: [],
  punctuality: ['on-time', 'early', 'too-early', 'late', 'forgiven-late', 'never-came'],
  dress: [],
  courtesy: ['greeted', 'no-greeting', 'thanked', 'no-thanks', 'polite', 'rude', 'apologised', 'no-apology', 'said-goodbye', 'no-goodbye'],
  purpose: ['purpose-said', 'purpose-when-asked', 'purpose-late', 'no-purpose', 'overview-given', 'only-a-name', 'no-overview'],
  questions: [
    'open-question', 'closed-question', 'leading-question', 'double-barrelled', 'repeated-question', 'prepared-question',
    'enough-questions', 'few-questions', 'no-questions', 'covered-subjects', 'uncovered-subjects',
  ],
  research: ['used-a-fact', 'asked-a-fact', 'used-nothing'],
  listening: [
    'followed-up', 'few-follow-ups', 'no-follow-up', 'good-share', 'spoke-much', 'spoke-little', 'monologue', 'ignored-question', 'talked-over',
  ],
  'topic-focus': ['kept-to-subject', 'off-topic', 'intrusive', 'came-back'],
  'no-job-ask': ['no-job-asked', 'job-hint', 'job-blunt', 'job-again', 'job-doubt-cleared', 'job-doubt-open', 'said-not-for-a-job'],
  'resume-on-request': ['resume-kept', 'resume-unasked', 'resume-again', 'resume-given'],
  referral: ['asked-for-others', 'no-referral-asked', 'asked-use-of-name', 'no-use-of-name'],
  timekeeping: [
    'gone-in-time', 'began-to-close', 'closed-late', 'no-closing', 'overstayed', 'shown-out', 'thrown-out', 'left-early', 'short-but-complete',
    'long-appointment',
  ],
  'thank-you': [
    'note-prompt', 'note-late', 'note-untimed', 'no-note', 'note-specific', 'note-generic', 'note-thanks', 'note-without-thanks', 'note-job-ask',
    'note-resume', 'note-rude',
  ],
  /** for the four marks that are earned by abstaining */
  any: ['took-little-part', 'did-not-meet'],
} as const;

export type Rule = (typeof rules)[keyof typeof rules][number];

export const ruleIds: readonly Rule[] = Object.values(rules).flat();
