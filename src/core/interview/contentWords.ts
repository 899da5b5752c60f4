/** Words that say something: what is left when function words and the small change of any interview are gone. */
const common = new Set(
  (
    'a about above across actually after again against ago all almost along already also although always am an and any anybody anyone anything ' +
    'are around as ask asked asking at away back be became because become been before began begin behind being below best better between both ' +
    'bring but by came can career careers certainly come comes could day days definitely did different do does doing done down during each early ' +
    'either else end enjoy enough especially even ever every everybody everyone everything exactly example feel few field find first for forward ' +
    'found from gave general get gets getting give given glad go goes going gone good goodbye got great had happen happy hard has have having he ' +
    'hear heard hello help helped helpful her here hers hi him his hope hour hours how however i idea if important in information informative ' +
    'insight insights interest interested interesting interview into is it its job jobs just keep kind kindly know known knew last later learn ' +
    'learned learning learnt least less let life like likes little long look looking lot love made make makes making many may maybe me mean means ' +
    'meet meeting might mine minute minutes more morning most much must my myself name near never new next nice no nobody none not nothing now of ' +
    'off often okay old on once one only or other others our ours out over own part people perhaps person perspective place please point pretty ' +
    'probably put question questions quite rather really regards right said same saw say saying says see seem seems seen set several shall share ' +
    'shared she should show since sincerely so some somebody someone something sometimes soon sorry speak spend spoke started start still story ' +
    'stuff such sure take taken takes taking talk talked talking tell telling than thank thanks that the their them then there these they thing ' +
    'things think this those though thought through till time times to today told together tomorrow too took touch toward tried try trying turn ' +
    'two under understand until up upon us use used useful usually valuable very visit want wanted was way ways we week weeks well went were what ' +
    'whatever when where whether which while who whole whom whose why will wish with within without wonderful word words work worked working ' +
    'would write year years yes yesterday yet you young your yours yourself three four five dear sincerely best appreciate appreciated grateful ' +
    'advice experience role position company organization industry truly lots bit everyday guess suppose mentioned yeah hmm oh um uh ' +
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't can't cannot i'm i'd i've i'll you're you've you'd you'll " +
    "it's that's there's he's she's they're we're we've what's let's who's"
  ).split(' '),
);

export interface Word {
  /** as written, lower case */
  word: string;
  /** shortened so that "shift" and "shifts" meet */
  stem: string;
}

/** The words of `text` that carry its subject, in order; of each stem the first. */
export function contentWords(text: string): Word[] {
  const found = new Map<string, Word>();
  for (const [match] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)) {
    const word = match.replace(/'s$|['-]+$/u, '');
    if (word.length < 3 || common.has(match) || common.has(word) || /^\d$/.test(word)) continue;
    const stem = stemOf(word);
    if (!found.has(stem) && !common.has(stem)) found.set(stem, { word, stem });
  }
  return [...found.values()];
}

/** Strips the endings of English inflection, roughly: the same stem is what matters, not a true root. */
function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/([^s])s$/, '$1');
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, (ending, at: number) => (at < 3 ? ending : ''))
    .replace(/([bdgklmnprt])\1$/, '$1')
    .replace(/e$/, '');
}

/** Words of `later` that take up words of `earlier`. */
export function sharedWords(later: string, earlier: string): Word[] {
  const known = new Set(contentWords(earlier).map(({ stem }) => stem));
  return contentWords(later).filter(({ stem }) => known.has(stem));
}

/** Whether `phrase` stands in `text` as whole words; case and the form of the apostrophe do not matter. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const tidy = (words: string): string =>
    ` ${words
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[^\p{L}\p{N}']+/gu, ' ')
      .trim()} `;
  const sought = tidy(phrase);
  return sought.trim() !== '' && tidy(text).includes(sought);
}
