/** A scenario that is being written, as it lies in IndexedDB with all that belongs to it. */
export interface ScenarioDraft {
  version: 1;
  /** of the draft, not of the contact: the author may rename the contact at any time */
  id: string;
  /** the scenario file as it stands, faulty or not */
  text: string;
  rehearsals: DraftRehearsal[];
  /** "this should mean that": sentences with the topic the author expects */
  sayings: Saying[];
  /** earlier texts, newest first */
  history: KeptText[];
  /** epoch ms */
  begun: number;
  changed: number;
}

/** A rehearsal beside the scenario: a file name and the file. */
export interface DraftRehearsal {
  name: string;
  text: string;
}

export interface Saying {
  text: string;
  /** id of a core or own topic; null where the sentence should be on no topic */
  topic: string | null;
}

export interface KeptText {
  text: string;
  /** epoch ms */
  at: number;
  /** what ended it, in words: "before it was restored" */
  why: string;
}
