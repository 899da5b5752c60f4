import type { Scenario } from '../scenario/scenario.ts';
import type { Reading } from '../understanding/reading.ts';

/** What a message that asks for a meeting should hold (NORMS 11), in the order in which one would write it. */
export const requestParts = {
  who: 'who you are',
  why: 'why you write to this person',
  purpose: 'what you hope to learn',
  length: 'how long you ask for',
  choice: 'a choice of times',
  polite: 'a greeting and a word of thanks',
} as const;

export type RequestPart = keyof typeof requestParts;

export interface RequestSeen {
  has: Record<RequestPart, boolean>;
  /** the longest time named in the message, in minutes, or null */
  minutes: number | null;
  /** presses: a deadline, an order, an expectation */
  demands: boolean;
}

/** What stands in a message that asks for a meeting; what its sentences mean comes from its reading. */
export function seeRequest(text: string, reading: Reading, scenario: Scenario): RequestSeen {
  const says = (...acts: Reading['acts']) => acts.some((act) => reading.acts.includes(act));
  const minutes = minutesIn(text);
  return {
    has: {
      who: says('introduce-self', 'share-background'),
      why: namesThem(text, scenario),
      purpose:
        says('state-purpose') ||
        /\b(learn|understand|hear|find out|know)\b[^.?!]{0,60}\b(about|how|what|from)\b/i.test(text),
      length: minutes !== null,
      choice: offersChoice(text),
      polite:
        (says('greet') || /^\s*(dear|hello|hi|good (morning|afternoon|evening)|greetings)\b/i.test(text)) &&
        /\b(thank|thanks|grateful|appreciate|please|would you be (willing|open)|kind)\b/i.test(text),
    },
    minutes,
    demands:
      says('rude') ||
      /\b(asap|immediately|right away|urgent(ly)?|at once|you (must|need to|have to)|i (expect|demand|insist)|get back to me (by|today|now)|by (tomorrow|tonight|monday|friday) at the latest|no later than)\b/i.test(
        text,
      ),
  };
}

/** The message speaks of this person, their work or their organization, and does not fit just anybody. */
function namesThem(text: string, { contact, organization, facts }: Scenario): boolean {
  const lower = text.toLowerCase();
  // "Dear Ms Farrow" alone is a greeting; the first line does not count.
  const body = lower.replace(/^\s*(dear|hello|hi|good \w+)[^,\n]*[,\n]/, '');
  const words = [contact.role, organization.name, ...facts.flatMap((fact) => fact.words)].map((word) =>
    word.toLowerCase(),
  );
  return (
    words.some((word) => word.length > 3 && body.includes(word)) ||
    /\b(your (work|career|path|article|talk|profile|team|experience|role|background|lecture|post|interview|book)|you (have|'ve|work|run|lead|moved|trained|wrote|spoke|gave)|(read|saw|heard|came across|found)[^.?!]{0,50}\b(you|your)\b|(suggested|recommended|referred|told me)[^.?!]{0,40}\b(you|your)\b|gave me your name)/i.test(
      body,
    )
  );
}

const spelt: Record<string, number> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};

/** The longest time that is named, in minutes: "15 to 20 minutes" is 20, "half an hour" 30, "an hour" 60. */
export function minutesIn(text: string): number | null {
  const found: number[] = [];
  for (const [, n = ''] of text.matchAll(/\b(\d{1,3})\s*(?:-|–)?\s*min(?:ute)?s?\b/gi)) found.push(Number(n));
  for (const [, n = ''] of text.matchAll(
    /\b(five|ten|fifteen|twenty-five|twenty|thirty|forty-five|forty|sixty|ninety)\s+minutes?\b/gi,
  ))
    found.push(spelt[n.toLowerCase()] ?? 0);
  const rest = text.replace(/\b(half an hour|half.hour|half-an-hour)\b/gi, () => {
    found.push(30);
    return ' ';
  });
  if (/\b(quarter of an hour)\b/i.test(rest)) found.push(15);
  if (/\b(an hour and a half|1\.5 hours)\b/i.test(rest)) found.push(90);
  else if (/\b(an|one|1|full) hour\b|\bhour-long\b/i.test(rest.replace(/quarter of an hour/gi, ' '))) found.push(60);
  for (const [, n = ''] of rest.matchAll(/\b(two|three|2|3) hours\b/gi)) found.push(/three|3/i.test(n) ? 180 : 120);
  return found.length > 0 ? Math.max(...found) : null;
}

const days = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;

/** At least two times, or the choice left to the contact. */
export function offersChoice(text: string): boolean {
  const named = new Set([...text.matchAll(days)].map(([day]) => day.toLowerCase()));
  return (
    named.size > 1 ||
    /\b(whenever|any ?time|any (day|morning|afternoon|evening|week|hour)|whichever|what(ever)? (time|day)s?|at your convenience|convenient|suits? (you|your)|suits? you|works? (best )?for (you|your)|fits? (you|your|into your)|good for you|flexible|around your|your (schedule|calendar|diary)|or (any|another|some other) (time|day)|in the next (two|few|three|couple)|(mornings?|afternoons?|evenings?) or (mornings?|afternoons?|evenings?)|next week or)\b/i.test(
      text,
    )
  );
}
