import type { Criterion } from '../words/criteria.ts';
import type { Outfit } from '../words/outfits.ts';
import type { Reaction } from '../words/reactions.ts';

/** How open the contact is at a moment; chosen by rapport (interview/rapport.ts). */
export type Band = 'open' | 'plain' | 'guarded';

/** Something the contact can say; `when` keeps it to one band, null means any. */
export interface Line {
  say: string;
  when: Band | null;
}

/** A scenario's own topic, as its author describes it. */
export interface OwnTopic {
  id: string;
  phrasings: readonly string[];
}

/** One answer to a topic: what is said at each band, and what follows when the learner asks further. */
export interface Telling {
  say: Record<Band, string>;
  then: string[];
}

/** Something that could be read beforehand. */
export interface Fact {
  id: string;
  says: string;
  /** words or phrases that show the fact was known, lower case */
  words: string[];
  /** questions that this fact answers; asking one of them shows that the first page was not read */
  asks: string[];
}

export interface Document {
  id: string;
  title: string;
  kind: 'about' | 'news' | 'profile' | 'article';
  text: string;
}

/** Somebody or something that comes between, `at` milliseconds after the appointed minute. */
export interface Interruption {
  id: string;
  at: number;
  /** milliseconds */
  lasts: number;
  lines: string[];
  back: string[];
}

/** A question that the contact puts, once. */
export interface ContactQuestion {
  id: string;
  /** milliseconds after the appointed minute at which it may first be put */
  at: number;
  about: 'resume' | 'looking-for-work' | 'other';
  lines: string[];
  /** what the contact says to an answer */
  replies: string[];
}

export interface Referral {
  name: string;
  role: string;
  /** id of the scenario in which they can be met, or null */
  contact: string | null;
  /** least rapport at which the name is given, 0 to 100 */
  above: number;
  lines: string[];
  refused: string[];
  useName: 'yes' | 'no';
  nameLines: string[];
}

/** A contact, their organization, the appointment, what they can say and how it is judged: one scenario file, defaults filled in. */
export interface Scenario {
  format: 1;
  id: string;
  field: string;
  /** a guided first visit: not in the statistics */
  guided: boolean;
  /** met only by those whom somebody has sent */
  byReferral: boolean;
  contact: {
    name: string;
    /** how most people would address them: "Ms Farrow" */
    called: string;
    pronoun: 'she' | 'he' | 'they';
    role: string;
    /** file name of a picture in the scenario's folder, or null */
    portrait: string | null;
    /** what the picture shows, for those who do not see it */
    looks: string;
    temperament: 'warm' | 'neutral' | 'guarded';
    quote: string;
    about: string;
  };
  organization: { name: string; place: string; about: string };
  appointment: {
    minutes: number;
    /** minutes the contact waits for somebody late */
    waits: number;
    /** minutes they may add */
    extra: number;
    /** minutes of lateness that are forgiven */
    forgiven: number;
    way: { minutes: number; giveOrTake: number };
    /** a remark on each offered time, in order */
    offered: string[];
  };
  wear: string;
  /** outfits that suit the place and those that are too much; anything else is too little */
  dress: { suits: Outfit[]; over: Outfit[]; why: string };
  bring: string;
  /** what can be read beforehand */
  documents: Document[];
  facts: Fact[];
  topics: (OwnTopic & { name: string })[];
  answers: Record<string, Telling[]>;
  reactions: Record<Reaction, Line[]>;
  interruptions: Interruption[];
  questions: ContactQuestion[];
  referral: Referral | null;
  /** weights of the criteria where the author sets them; shares of 100 after scaling */
  rubric: Partial<Record<Criterion, number>>;
}
