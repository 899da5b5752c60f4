const lead = '^(?:oh|well|um+|uh+|er+|god|haha+|hm+|to be honest|honestly|actually|i guess|sorry)?[\\s,.!-]*';
const no = new RegExp(
  `${lead}(?:no\\b|nope|nah\\b|not\\b|never|of course not|i('m| am) not|i('d| would) never|i did(n't| not))`,
  'i',
);
const yes = new RegExp(
  `${lead}(?:yes\\b|yeah|yep|yup|sure\\b|of course\\b(?! not)|i am\\b(?! not)|guilty|maybe\\b|kind of|sort of|if you)`,
  'i',
);

/** How a turn answers "are you asking me for a job?" by its first words, or null when it does not. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
  const words = text.trim().replaceAll('’', "'");
  return no.test(words) ? 'no' : yes.test(words) ? 'yes' : null;
}
