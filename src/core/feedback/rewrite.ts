import { questionForm, splitQuestions } from '../scoring/questionForm.ts';
import { openQuestionOn } from './openQuestions.ts';
import { capital, unmarked } from './phrases.ts';
import type { Story } from './story.ts';

const adjective =
  '(hard|difficult|easy|stressful|dangerous|boring|tiring|exhausting|important|competitive|expensive|long|big|busy|flexible|common|rewarding|lonely|physical|strict|good|bad|safe|loud|interesting|useful|tough|demanding|repetitive|well paid|healthy|popular|open|noisy|dirty|heavy|complicated|different|secure|stable|satisfying|challenging|awful|terrible|great|fun)';
const stress =
  '(?:very |really |so |too |that |quite |pretty |rather |always |often |usually |generally |terribly |just )*';
const noun =
  '(it|this|that|they|these|(?:the|your|this) [\\w-]+(?: (?!(?:very|really|so|too|that|quite|pretty|rather|always|often|usually|generally|terribly|just) )[\\w-]+)?)';

type Step = [RegExp, (...groups: string[]) => string];

/** From the most exact to the most general; each keeps the learner's own words. */
const openings: Step[] = [
  [
    new RegExp(`^(is|are|was|were)(?:n't)? ${noun} ${stress}${adjective}(?: (to|for|at|in|on|when) (.+))?$`),
    (be, subject, how, link, rest) => `how ${how} ${be} ${subject}${link ? ` ${link} ${rest}` : ''}`,
  ],
  [
    new RegExp(
      `^${noun}(?:'s| is| are| must be| has to be| can be| seems) ${stress}${adjective}(?: (to|for|at|in|on|when) (.+))?$`,
    ),
    (subject, how, link, rest) => `how ${how} ${beOf(subject ?? '')} ${subject}${link ? ` ${link} ${rest}` : ''}`,
  ],
  [/^you must be (.+)$/, (how) => `when are you ${how}, and what helps`],
  [
    /^(do|did) you (?:ever |still |really |actually )*(like|enjoy|love|hate|dislike|miss|regret|mind)( working)? (.+)$/,
    (aux, verb, work, rest) => `what ${aux} you ${verb} about${work ?? ''} ${rest}`,
  ],
  [
    /^(?:do|would) you (?:rather )?prefer (.+?) or (?:do you prefer )?(.+)$/,
    (one, other) => `how do ${one} and ${other} compare for you`,
  ],
  [
    /^(?:do|does|would|did) (?:i|you|one|people|they|we|somebody|someone) (?:really |actually |have to |always )?(?:need|have to have|require) (?:to have )?((?:a|an|the|any|some|good) .+)$/,
    (what) => `how much does ${what} matter`,
  ],
  [
    /^is (?:a|an) (.+?) (?:needed|necessary|required|important|a must)(.*)$/,
    (what, rest) => `how much does a ${what} matter${rest ?? ''}`,
  ],
  [
    /^(?:can|could) (people|you|one|somebody|someone|i|we|they|anybody|anyone) (.+)$/,
    (who, rest) => `how can ${who} ${rest}`,
  ],
  [/^would you (?:ever |still |really )*(.+)$/, (rest) => `what would make you ${rest}`],
  [/^(?:have|has) you (?:ever |always )?(.+)$/, (rest) => `when have you ${rest}`],
  [/^do you (?:ever |often |sometimes |also |usually |always |still )*get (.+)$/, (rest) => `when do you get ${rest}`],
  [
    /^do you (?:ever |often |sometimes |also |usually |always |still |really |have to |get to )*(work|travel|write|meet|use|deal|teach|stand|sit|drive|lift|wear|study|read|train|sell|talk|write|manage|handle|live|go|come|start|make|build|take|spend|switch|move|do)\b(.*)$/,
    (verb, rest) => `what is it like to ${verb}${rest ?? ''}`,
  ],
  [
    /^did you (?:ever |always |also |really |have to )*(go|study|start|come|work|move|train|learn|begin|switch|change|leave|take|do|make)\b(.*)$/,
    (verb, rest) => `what was it like to ${verb}${rest ?? ''}`,
  ],
  [
    /^you (?:must |probably |surely |obviously )?(work|travel|meet|use|deal|teach|stand|sit|drive|lift|wear)\b(.*)$/,
    (verb, rest) => `what is it like to ${verb}${rest ?? ''}`,
  ],
];

const beOf = (subject: string): string => (/^(?:they|these)$|[^s]s$/.test(subject) ? 'are' : 'is');

const begins =
  /^(?:(?:so|and|but|or|okay|ok|well|um+|uh+|oh|also|then|now|right|just|actually|sorry|thanks|thank you|maybe|surely|obviously|clearly|of course)[\s,]+|i (?:was|am) (?:just )?wondering[\s,]*|i wonder[\s,]*|do you know[\s,]*|(?:can|could|would) you (?:please )?tell me[\s,]*|(?:don't|wouldn't) you (?:think|say|agree)(?: that)?\s+|would you (?:agree|say) that\s+|i (?:guess|assume|suppose|imagine|bet)(?: that)?\s+|isn't it true that\s+)+/;
const tags =
  /[\s,]+(?:right|correct|no|yeah|huh|isn't it|don't you(?: think)?|doesn't it|aren't you|aren't they|wasn't it|wouldn't you|wouldn't it|am i right)$/;

/**
 * The learner's own question put so that "yes" is no answer to it; null where the words give no hold. `topics` help where
 * the wording does not.
 */
export function openQuestion(words: string, topics: readonly string[], story: Story): string {
  const plain = unmarked(words.replaceAll('’', "'")).toLowerCase().replace(/\s+/g, ' ');
  const bare = plain
    .replace(begins, '')
    .replace(tags, '')
    .replace(/^(?:if|whether) (i|you|they|people|it|we|one|he|she) /, (_, who: string) =>
      who === 'it' ? 'it ' : `do ${who} `,
    );
  for (const [pattern, put] of openings) {
    const match = pattern.exec(bare);
    if (match) return asSentence(put(...match.slice(1)), words);
  }
  const known = topics.map((topic) => openQuestionOn(topic, story)).find((question) => question !== null);
  return known ?? `${capital(unmarked(words))}, and how is that for you?`;
}

/** The two questions of a double-barrelled one, each open, the second kept for after the answer. */
export function oneAtATime(words: string, story: Story): [string, string] | null {
  const [first, second] = splitQuestions(words);
  if (first === undefined || second === undefined) return null;
  const put = (part: string): string =>
    questionForm(`${part}?`) === 'open' ? asSentence(part, words) : withNames(openQuestion(part, [], story), words);
  return [put(first), put(second)];
}

/** A request for a job as the fair question that most people would gladly answer. */
export function insteadOfJobAsk(words: string, story: Story): string {
  const { field, organization } = story.scenario;
  const lower = words.toLowerCase();
  const place =
    /\b(?:on|in|at|with|for|join|into) your (ward|team|company|firm|office|department|shop|plant|school|lab|crew|group|kitchen|studio|practice|clinic|agency|unit|bakery|workshop|farm|library|newsroom|garage)\b/.exec(
      lower,
    );
  if (/\bintern|placement|apprentic|trainee/.test(lower))
    return `How do interns and beginners usually come to ${organization.name}?`;
  if (/\bkeep me in mind|good word|recommend me|refer me|forward|pass (?:it|my)/.test(lower))
    return 'Where would you look, if you were starting out today?';
  if (/\bopening|vacanc|hiring|position|recruit/.test(lower))
    return `How does ${organization.name} find the people it takes on, in general?`;
  if (place) return `How do people usually find their way into a ${place[1]} like yours?`;
  if (/\bhire|job|work (?:here|for you)/.test(lower)) return 'What do you look for when somebody new joins?';
  return `How do people usually find their way into ${field}?`;
}

const personal: [RegExp, (field: string) => string][] = [
  [
    /\b(?:earn|salary|paid|pay|money|income|make a year|make in|wage|afford)/,
    (field) => `What range of pay is usual for somebody who starts in ${field}?`,
  ],
  [/\b(?:how old|age|born|retire)/, (field) => `At what point in life do people usually come into ${field}?`],
  [
    /\b(?:kids?|child|children|married|husband|wife|partner|family|girlfriend|boyfriend|single|divorc|pregnan)/,
    (field) => `How does work in ${field} go together with a family, from what you have seen?`,
  ],
  [
    /\b(?:health|ill|sick|depress|therapy|weight|medic|disab)/,
    (field) => `How does work in ${field} wear on people, and what helps?`,
  ],
  [
    /\b(?:church|god|religio|faith|pray|vote|politic|party|election)/,
    (field) => `What do people in ${field} disagree about among themselves?`,
  ],
  [
    /\b(?:live|home|house|rent|mortgage|neighbou?rhood|address)/,
    () => 'How do the hours and the way to work shape the week?',
  ],
];

/** A personal question as one about the field; the same subject is fair there. */
export function insteadOfPersonal(words: string, story: Story): string {
  const found = personal.find(([pattern]) => pattern.test(words.toLowerCase()));
  return found ? found[1](story.scenario.field) : `How is that for people in ${story.scenario.field} in general?`;
}

/** "what is it like" becomes "What is it like?". */
const asSentence = (question: string, original: string): string =>
  withNames(`${capital(unmarked(question).replace(/\bi\b/g, 'I'))}?`, original);

const opener =
  /^(?:and|or|but|so|what|how|why|is|are|was|were|do|does|did|have|has|can|could|would|will|should|where|when|who|which|the|it|you|we|they|that|this|if|also|then|any|for)$/i;

/** Gives names back the capitals that they have in `original`. */
function withNames(text: string, original: string): string {
  const names = [...original.matchAll(/(?<!^)\b\p{Lu}[\p{L}\p{N}'’-]+/gu)]
    .map(([name]) => name)
    .filter((name) => !opener.test(name));
  return names.reduce((result, name) => result.replaceAll(` ${name.toLowerCase()}`, ` ${name}`), text);
}

/** A short sentence from `text` that says something: what one would quote back to the person. */
export function tellingSentence(text: string): string {
  const sentences = (text.match(/[^.!?]+[.!?]?/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one.split(/\s+/).length >= 4);
  const fitting = sentences.filter((one) => one.split(/\s+/).length <= 16);
  const chosen = fitting.reduce((best, one) => (one.length > best.length ? one : best), '');
  return unmarked(chosen || sentences[0] || text);
}

/** Thanks that name what the contact said; `line` is their words. */
export const specificThanks = (line: string): string =>
  `Thank you for your time. I keep thinking of what you said: ‘${tellingSentence(line)}.’`;

/** A question that takes up the contact's words. */
export const followUpOn = (line: string): string => `You said: ‘${tellingSentence(line)}.’ How did that come about?`;
