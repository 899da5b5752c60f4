/** Speaking and listening, where the browser can. Everything works without. */

interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  stop(): void;
}
interface Heard extends Event {
  results: ArrayLike<ArrayLike<{ transcript: string }>>;
}

const recognition = (): (new () => Recognition) | undefined => {
  const known = globalThis as {
    SpeechRecognition?: new () => Recognition;
    webkitSpeechRecognition?: new () => Recognition;
  };
  return known.SpeechRecognition ?? known.webkitSpeechRecognition;
};

export const canListen = (): boolean => recognition() !== undefined;

export const canReadAloud = (): boolean => 'speechSynthesis' in globalThis;

/** Why listening ended: the learner stopped it, or something stood in the way. */
export type Heeded = 'stopped' | 'refused' | 'nothing' | 'failed';

export const listeningWords: Record<Exclude<Heeded, 'stopped'>, string> = {
  refused: 'The browser does not let us listen. You can type instead, or allow the microphone in its settings.',
  nothing: 'We heard nothing. You can try again, or type instead.',
  failed: 'Listening does not work here just now. You can type instead.',
};

const reasons: Record<string, Heeded> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'audio-capture': 'refused',
  'no-speech': 'nothing',
  aborted: 'stopped',
};

/** Listens until it is told to stop; `onwords` gets all words so far. Returns how to stop. */
export function listen(onwords: (text: string) => void, onend: (why: Heeded) => void): () => void {
  const Kind = recognition();
  if (!Kind) {
    onend('failed');
    return () => undefined;
  }
  const ear = new Kind();
  let why: Heeded = 'stopped';
  ear.lang = 'en';
  ear.continuous = true;
  ear.interimResults = true;
  ear.addEventListener('result', (event) => {
    const { results } = event as Heard;
    onwords(
      Array.from(results, (one) => one[0]?.transcript.trim() ?? '')
        .filter(Boolean)
        .join(' '),
    );
  });
  ear.addEventListener('error', (event) => {
    why = reasons[(event as Event & { error?: string }).error ?? ''] ?? 'failed';
  });
  ear.addEventListener('end', () => onend(why));
  try {
    ear.start();
  } catch {
    onend('failed');
  }
  return () => ear.stop();
}

/** What a page says when `readAloud` could not: a browser may know how to speak and have no voice to do it with. */
export const noVoice = 'This browser has no voice to read with just now. The words stand on the page.';

const hushed = new Set(['canceled', 'interrupted']);

/** Says `text` after what is being said; `onfail` is told when nothing can be heard. */
export function readAloud(text: string, onfail: () => void): void {
  if (!canReadAloud()) return onfail();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = 'en';
  words.addEventListener('error', ({ error }) => {
    if (!hushed.has(error)) onfail();
  });
  speechSynthesis.speak(words);
}

export const hush = (): void => {
  if (canReadAloud()) speechSynthesis.cancel();
};
