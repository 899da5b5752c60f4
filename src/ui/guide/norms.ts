/** What career services advise, and where they part ways. Drawn from the public pages of about 115 of them. */
export interface Norm {
  about: string;
  most: string;
  /** null where they agree */
  disagree: string | null;
}

export const norms: Norm[] = [
  { about: 'How long', most: '20 to 30 minutes', disagree: 'from ten minutes to an hour' },
  {
    about: 'When to arrive',
    most: '5 to 15 minutes early',
    disagree: 'from never more than five to very early indeed',
  },
  {
    about: 'When to go',
    most: 'at the agreed minute, or offer to',
    disagree: 'stay longer only if invited; here they agree',
  },
  { about: 'Questions to bring', most: '5 to 10', disagree: 'from three to more than ten' },
  { about: 'Who talks', most: 'the contact, 70 to 80 in 100', disagree: 'one wants an even exchange' },
  { about: 'Asking for a job', most: 'no', disagree: 'a few allow a light word at the very end' },
  { about: 'The résumé', most: 'have one, do not push it', disagree: 'from “give it” to “do not bring it”' },
  {
    about: 'Asking about pay',
    most: 'what the field pays, never what they earn',
    disagree: 'one leaves pay out altogether',
  },
  { about: 'Dress', most: 'business casual, or a step up', disagree: 'from always a suit to whatever they wear' },
  { about: 'Asking for others', most: 'yes, at the end', disagree: 'for one name, two or three' },
  { about: 'Using their name', most: 'ask first', disagree: null },
  {
    about: 'The thank-you note',
    most: 'within a day; e-mail will do',
    disagree: 'from two hours to a week; on sending one they agree',
  },
];
