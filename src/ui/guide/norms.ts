/** What career services advise, and where they part ways. Drawn from the public pages of about 115 of them. */
export interface Norm {
  about: string;
  most: string;
  others: string;
}

export const norms: Norm[] = [
  { about: 'How long', most: '20 to 30 minutes', others: 'anything from ten minutes to an hour' },
  {
    about: 'When to arrive',
    most: '5 to 15 minutes early',
    others: 'never more than five; very early is fine, elsewhere',
  },
  { about: 'When to go', most: 'at the agreed minute, or offer to', others: 'longer, but only if they invite you' },
  { about: 'Questions to bring', most: '5 to 10', others: 'three; more than ten' },
  { about: 'Who talks', most: 'the contact, 70 to 80 in 100', others: 'an even exchange' },
  { about: 'Asking for a job', most: 'no', others: 'a light word at the very end' },
  { about: 'The résumé', most: 'have one, do not push it', others: 'give it to them; leave it at home' },
  { about: 'Asking about pay', most: 'what the field pays, never what they earn', others: 'no word about pay' },
  { about: 'Dress', most: 'business casual, or a step up', others: 'always a suit; whatever they wear' },
  { about: 'Asking for others', most: 'yes, at the end', others: 'one name, two, or three' },
  { about: 'Using their name', most: 'ask first', others: 'the same' },
  {
    about: 'The thank-you note',
    most: 'within a day; email will do',
    others: 'within two hours; within a week; all want one',
  },
];
