/** Questions that say nothing themselves and hang on what was just said: "and why?", "for example?", "tell me more". */
const ELLIPTIC = [
  /^(and |but |so |oh |ok |okay |hm+ |really )*(why|how so|how come|in what way|like what|such as|for example|for instance|meaning|really|because|then what|and then|what then|since when|how|where|when|who|what)( (is|was|would|does|did) (that|this|it|so))?( so| then| not| exactly)?\W*$/iu,
  /\b(tell|say|hear|know|explain|unpack|expand|elaborate)( me| us)?( a)?( little| bit)? ?(more|further|on|about)?( (on|about))?( (that|this|it|those|them))\W*$/iu,
  /^(and |but |so )*(can|could|would|will) you (say|tell|explain|expand|elaborate|give|unpack)\b.{0,30}(more|example|that|detail|further)\W*$/iu,
  /^(and |but |so )*(go on|say more|more on that|tell me more|such as|do go on|an example|any examples?|what do you mean|how do you mean|what happened( then| next)?|how did (that|it) (go|end|turn out)|what did you do( then)?|what was that like|is that (common|usual|normal|typical|often))\b.{0,12}$/iu,
  /^(and |but |so )*(is|was|are|were|does|did|do|can|could|would|will|has|have) (that|this|it|they|those|these)( \S+){0,4}\W*$/iu,
];

/** Longest clause that can be elliptic, in words. */
const MOST_WORDS = 9;

/** Whether a question without a topic only makes sense as a continuation. */
export function isFollowUp(words: string): boolean {
  const plain = words
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/,/g, '')
    .trim();
  if (plain.split(/\s+/).length > MOST_WORDS) return false;
  return ELLIPTIC.some((form) => form.test(plain));
}
