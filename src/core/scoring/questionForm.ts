/** How a question is put. Closed: "yes", "no" or one of two would be a whole answer. Leading: it holds the answer it wants. */
export type QuestionForm = 'open' | 'closed' | 'leading' | 'double-barrelled';

const wh =
  "(?:what(?:ever)?|how|why|where|when|who|whom|whose|which|what's|how's|where's|who's|whats|hows|what're|how'd|what'd)";
const aux =
  "(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|am|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|shouldn't)";
const pronoun = '(?:you|it|there|they|we|i|he|she|that|this|these|those|anyone|anybody|anything|people|most|your|the)';
/** Verb and pronoun that agree, as they stand only in a question: "do you", "is it" and never "it is that". */
const inversion =
  "(?:(?:do|did|are|were|have|can|could|will|would|should|don't|didn't|aren't|weren't|haven't|can't|couldn't|wouldn't) (?:you|they|we|people)|(?:are|were) there|(?:is|was|does|did|has|can|could|will|would|should|isn't|wasn't|doesn't) (?:it|there|he|she))";
const tell =
  '(?:tell|describe|explain|walk|talk|share|give|show|help|say|speak|elaborate|expand|go into|paint|take me|run me|fill me|let me know)';
const modal = '(?:can|could|would|will|may|might)';

const at = (pattern: string): RegExp => new RegExp(`^${pattern}\\b`);

/** Openings that say nothing about the question itself. */
const leadIn =
  /^(?:so|and|but|or|okay|ok|well|um+|uh+|er+|hm+|oh|also|then|now|right|great|thanks|thank you|yes|yeah|just|maybe|actually|sorry|another question|next question|one more (?:thing|question)|last (?:thing|question)|first(?: of all)?|finally|if (?:i|you) (?:may|might|can|don't mind)(?: (?:ask|me asking|my asking|saying))?|out of (?:curiosity|interest)|in your (?:opinion|experience|view)|for (?:you|instance))[\s,:.-]+/;

/** "I was wondering", "do you know", "may I ask": what follows is the question. */
const frame = new RegExp(
  '^(?:i (?:was|am|have been) (?:just |also |really )?(?:wondering|curious|interested|hoping to (?:hear|learn|know|ask))|' +
    "i'm (?:just |also |really |very )?(?:wondering|curious|interested|keen)|i (?:also |just |really )?wonder(?:ed)?|i(?:'d| would)(?: really| also| just)? (?:like|love|want) to (?:know|hear|ask|learn|understand)|" +
    'i (?:just |also |really )?(?:want|wanted) to (?:know|ask|hear|understand)|(?:do|would) you (?:happen to )?know|(?:can|could|may|might) i (?:just |also |please )?(?:ask|know)|' +
    'can you (?:please )?say|would you mind (?:telling me|saying|sharing|if i asked)|any idea|my question is|the question is|let me ask|question)' +
    '(?: you)?(?: about| in| to hear| to know| to learn| more)*[\\s,:]+',
);

/** Asked out of politeness; no question about the work. */
const polite =
  /^(?:how are you(?: doing| today)*|how do you do|(?:can|may|could) i ask (?:you )?(?:a|some|one|another|a few|a couple of)(?: more| quick| last)? (?:questions?|things?|something)|(?:can|may|could) i ask you something|is (?:that|this|it) (?:okay|ok|all right|alright|fine)(?: (?:with|for|if).*)?|do you mind(?: if .*)?|would (?:that|it) be (?:okay|ok|all right|alright|fine).*|does that make sense|you know|may i (?:sit|take notes|write).*|shall we (?:begin|start).*|sorry|pardon)$/;

/** A tail that asks further about the same thing and makes no second question of it. */
const tail =
  /^(?:(?:and|or|but)[\s,]+)*(?:if so|if not|if yes|why|why not|why so|how so|how come|how|for example|for instance|such as|like what|in what way|what do you mean|what makes you say that|or not|to what extent|could you (?:explain|say more|give an example).*|can you (?:explain|say more|give an example).*)(?:[\s,]+(?:why|why not|how|what|who|where|which|what kind|how so|is that|was that|exactly|what would it be))*$/;

const leadingStart =
  /^(?:don't|doesn't|didn't|isn't|aren't|wasn't|weren't|wouldn't|won't|can't|couldn't|shouldn't|haven't|hasn't)\b|^(?:surely|obviously|clearly|of course|no doubt)\b|^(?:you|it|that|this|they|people|there|he|she)(?:'s| is)? ?(?:must|surely|obviously|probably|clearly)\b|^(?:i (?:guess|assume|suppose|imagine|bet|take it|would (?:guess|think|imagine|assume)|'d (?:guess|think|imagine|assume))|i'd (?:guess|think|imagine|assume)|you(?:'d| would) agree|would you agree|do you agree|wouldn't you)\b/;
const tag =
  /[\s,]+(?:right|correct|no|yeah|huh|or am i wrong|am i right|don't you(?: think| agree)?|doesn't it|isn't it|isn't that so|aren't (?:you|they)|wasn't it|wouldn't you(?: say| agree)?|won't it|can't you|hasn't it|do you not|is it not|would you agree|wouldn't it|isn't there|aren't there)$/;

/** What is closed by its form and yet asked and answered openly: advice, and the offer to name something. */
const opensUp =
  /^(?:(?:do|would|did|have) you (?:have|got|give|recommend|suggest)?\s*(?:any|some|a|one)?\s*(?:other |particular |specific )?(?:advice|tips?|thoughts|suggestions?|recommendations?|ideas?|words of wisdom|examples?)|is there (?:anything|something|any|some)\b|are there (?:any|some|things)\b|was there (?:anything|something|a moment|a time)\b|were there (?:any|some)\b|have you any\b|any(?:thing)?\b)/;

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/["“”()…]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Removes what stands before the question itself, as often as it takes. */
function bare(clause: string): string {
  let words = clause.replace(/^[\s,;:.!?-]+|[\s,;:.!?-]+$/g, '');
  for (let round = 0; round < 6; round += 1) {
    const next = words.replace(leadIn, '').replace(frame, '').trim();
    if (next === words) break;
    words = next;
  }
  return words;
}

const isOpenHead = (clause: string): boolean =>
  at(wh).test(clause) || at(`(?:please )?${tell}`).test(clause) || requestHead.test(clause);
const requestHead = new RegExp(
  `^${modal} (?:you|we) (?:please |maybe |perhaps |just |possibly |also |kindly )*(?:be willing to )?${tell}\\b`,
);
const isClosedHead = (clause: string): boolean =>
  at(`${aux}(?: not)? ${pronoun}`).test(clause) ||
  at(`(?:if|whether) ${pronoun}`).test(clause) ||
  at('(?:is|are|was|were|does|do|did|has|have) \\w+').test(clause);
/** "When they hired you, …": begins like a question and is only its circumstances. */
const circumstance =
  /^(?:when(?:ever)?|where(?:ver)?|if|as|since|after|before|while|once|because|although) (?:you|they|we|i|it|he|she|people|the|your|somebody|someone|a|an)\b/;

const isHead = (clause: string): boolean => !circumstance.test(clause) && hasHead(clause);
const hasHead = (clause: string): boolean => isOpenHead(clause) || isClosedHead(clause);

/** "and what", "or is it", also where dictation left out every mark between two questions. */
const between = new RegExp(
  `(?:[,;]\\s*|\\s+)(?:and|but|also|plus|then|or)(?: also| then| maybe)?\\s+(?=(?:${wh}\\b(?! to\\b)|${inversion}\\b|${modal} you ${tell}\\b))|[,;]\\s*(?=(?:${wh} ${aux}\\b|${inversion}\\b))`,
  'g',
);

/** The separate questions of one sentence; alternatives ("or do you ...") stay together. */
function questionsOf(sentence: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of sentence.matchAll(between)) {
    const alternative =
      /\bor\b/.test(match[0]) && !new RegExp(`^${wh}\\b`).test(sentence.slice(match.index + match[0].length));
    if (alternative || !isHead(bare(sentence.slice(from, match.index)))) continue;
    parts.push(sentence.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(sentence.slice(from));
  return parts.flatMap(splitUnmarked);
}

/** Dictation: a second verb and pronoun in question order begins a second question. */
function splitUnmarked(part: string): string[] {
  const question = bare(part);
  const found = [...question.matchAll(new RegExp(`\\b(?:${wh}(?: \\w+){0,2}? )?${inversion}\\b`, 'g'))].filter(
    ({ index }) => !/\b(?:or|if|whether|that)\s*$/.test(question.slice(0, index)),
  );
  const opened =
    at(`${wh} ${aux}`).test(question) ||
    /^(?:what|how|where|who)(?:'?s|'re|'d)\b/.test(question) ||
    at(`${aux} `).test(question) ||
    requestHead.test(question);
  const second = found.find(({ index }, i) => index > 8 && (i > 0 || (opened && !sharesVerb(question, index))));
  return second ? [question.slice(0, second.index).trim(), question.slice(second.index)] : [question];
}

/** "What would you say is it": within its first five words a question has only one verb of its own. */
const sharesVerb = (question: string, index: number): boolean => question.slice(0, index).trim().split(' ').length < 5;

const isPolite = (clause: string): boolean =>
  polite.test(clause.replace(/^[\s,;:.!?-]+|[\s,;:.!?-]+$/g, '').replace(leadIn, '')) || polite.test(bare(clause));

/** The form of one question without a second one in it. */
function formOfOne(clause: string): Exclude<QuestionForm, 'double-barrelled'> {
  const question = bare(clause);
  const untagged = question.replace(tag, '').trim();
  const declarative = !isHead(untagged);
  if (leadingStart.test(question)) return 'leading';
  if (untagged !== question && declarative && untagged.split(' ').length > 1) return 'leading';
  if (
    untagged !== question &&
    isClosedHead(untagged) &&
    /(?:n't|wouldn't|right)\S*(?: \w+)*$/.test(question.slice(untagged.length))
  )
    return 'leading';
  if (requestHead.test(question))
    return new RegExp(`^${modal} \\w+ (?:\\w+ )*?${tell}(?: me| us)? (?:if|whether)\\b`).test(question)
      ? 'closed'
      : 'open';
  if (at(`(?:please )?${tell}`).test(question))
    return /^(?:please )?\w+(?: me| us)? (?:if|whether)\b/.test(question) ? 'closed' : 'open';
  if (at(wh).test(question) || opensUp.test(question)) return 'open';
  if (isClosedHead(question))
    return /[\s,]+(?:and|if so|or)[\s,]+(?:why|how|what|in what way|where|which)(?: not| so| kind)?$/.test(question)
      ? 'open'
      : 'closed';
  return 'open';
}

/** The questions in `text`, lower case and without what stands before them; tails ("and why?") are left with `tails`. */
function questionsIn(text: string): { proper: string[]; tails: number } {
  const sentences = (tidy(text).match(/[^.!?]+[.!?]*/g) ?? []).map((one) => one.trim());
  const asked = sentences.filter((one) => one.includes('?') || isHead(bare(one)) || hasHeadInside(one));
  const questions = (asked.length > 0 ? asked : sentences.slice(-1))
    .filter((one) => !isPolite(one))
    .flatMap((one) => questionsOf(fromHead(one)))
    .filter((one) => bare(one) !== '' && !isPolite(one));
  const proper = questions.filter((one, i) => i === 0 || !tail.test(one.replace(/[\s,;:.!?-]+$/g, '').trim()));
  return { proper, tails: questions.length - proper.length };
}

/** The separate questions of a double-barrelled text, lower case, without marks. */
export const splitQuestions = (text: string): string[] => questionsIn(text).proper.map(bare);

/**
 * How the question in `text` is put, by its wording alone; `text` may be typed or dictated without marks, and may hold
 * statements before the question. Two questions in one breath are double-barrelled, unless the second only asks further
 * ("and why?"). A statement with a question mark is closed, or leading when it carries a tag ("right?").
 */
export function questionForm(text: string): QuestionForm {
  const { proper, tails } = questionsIn(text);
  const [first] = proper;
  if (first === undefined) return 'open';
  if (proper.slice(1).some((one) => isHead(bare(one)))) return 'double-barrelled';
  const form = formOfOne(first);
  if (tails > 0 && form === 'closed') return 'open';
  return form === 'open' && isPlainStatement(first, text) ? 'closed' : form;
}

/** "You work nights?": no question word, a verb of its own, and a question mark. Fragments ("Pay?") invite an answer. */
function isPlainStatement(clause: string, text: string): boolean {
  const question = bare(clause);
  return (
    text.includes('?') &&
    !isHead(question) &&
    !opensUp.test(question) &&
    /^(?:you|it|they|there|he|she|people|that|this|we)(?:'re|'s|'ve| )/.test(question)
  );
}

const inside = new RegExp(
  `\\b(?:${wh} ${aux} ${pronoun}|${wh} ${inversion}|${wh}(?: \\w+){1,3} ${inversion}|${inversion})\\b`,
);
const hasHeadInside = (sentence: string): boolean => inside.test(sentence);

/** Drops a statement that runs into the question without a mark: "i read about the mentor year how does it work". */
function fromHead(sentence: string): string {
  const start = bare(sentence);
  if (isHead(start) || opensUp.test(start) || leadingStart.test(start)) return start;
  const found = inside.exec(start);
  const tagged = tag.test(start.replace(/[?!.\s]+$/, ''));
  return found &&
    found.index > 0 &&
    !tagged &&
    !/\b(?:that|because|whatever|if|when)\s*$/.test(start.slice(0, found.index))
    ? start.slice(found.index)
    : start;
}
