/** What a learner can do with words. Ids are public: they stand in logs, rehearsals and readings. */
export const acts = {
  greet: 'says hello, or answers small talk at the start',
  'introduce-self': 'gives a name or a role',
  'state-purpose': 'says why the meeting was set up or what they hope to get from it',
  'share-background': 'tells of goals, experience, accomplishments, skills or circumstances',
  ask: 'asks about the work, the field, the organization or the way in',
  acknowledge: 'reacts to what was said',
  answer: 'answers a question that the contact just put',
  'ask-referral': 'asks for another person to talk to, or an introduction',
  'ask-use-name': "asks whether the contact's name may be mentioned",
  'keep-in-touch': 'asks to stay in contact',
  'check-time': 'names or asks about the time of the meeting',
  'wrap-up': 'begins to close',
  thank: 'thanks or appreciates explicitly',
  goodbye: 'parts',
  apologize: 'says sorry for something of their own',
  'ask-job': 'asks for work, an internship, an opening or consideration for themselves',
  'offer-resume': 'brings out their own résumé unasked',
  'give-resume': 'hands over or promises the résumé that the contact asked for',
  'off-topic': "leaves the work, the field, the organization and the learner's path",
  intrusive: "asks about the contact's own pay, age, family, health, faith, politics or home",
  rude: 'insults, dismisses or orders',
  disclaim: 'says that no job is being asked for or no résumé will be shown',
} as const;

export type Act = keyof typeof acts;

export const actIds = Object.keys(acts) as Act[];

/** The acts that take a turn off the subject; a turn is on topic exactly when it shows none of them. */
export const offTopicActs: readonly Act[] = ['off-topic', 'intrusive', 'rude'];

/** How openly a job was asked for. */
export type Degree = 'hint' | 'blunt';
