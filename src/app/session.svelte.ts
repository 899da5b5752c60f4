import {
  advance,
  beginVisit,
  can,
  contactStateOf,
  dueAt,
  logOf,
  readingContext,
  replay,
  stageOf,
  type Visit,
} from '../core/interview/advance.ts';
import { noteSent } from '../core/interview/echoes.ts';
import type { Input, Outcome } from '../core/interview/log.ts';
import { toldIn } from '../core/interview/told.ts';
import { askableTopics } from '../core/scenario/ownTopics.ts';
import type { OwnTopic, Scenario } from '../core/scenario/scenario.ts';
import type { Reading } from '../core/understanding/reading.ts';
import { score } from '../core/scoring/score.ts';
import { spokenDuration } from '../core/words/speech.ts';
import { anchorAt, appointmentTime } from './clock.ts';
import type { NoteReader } from './reader.svelte.ts';
import type { Drafts, StoredVisit } from './records.ts';

/** The outside world as one visit needs it; tests give their own. */
export interface World {
  now(): number;
  save(visit: StoredVisit): Promise<void>;
  reader: NoteReader;
  /** told of every line the contact says by themselves */
  heard?: (line: Extract<Outcome, { type: 'spoke' }>) => void;
}

/** Real milliseconds in which nothing was typed or said before the contact helps along. */
const silence = 45_000;
const tickEvery = 500;

/**
 * One visit under way. There is one way to write: `send` (and `say`, `sendNote`, `draft` above it), which moves the
 * visit on, stores it at once and shows it. The log is all that is stored; coming back plays it again.
 */
export class VisitSession {
  readonly scenario: Scenario;
  stored = $state.raw() as StoredVisit;
  visit = $state.raw() as Visit;
  /** the appointment's clock, as far as it was looked at */
  at = $state(0);
  /** whether a turn or the note is being understood, or could not be */
  understanding = $state<'idle' | 'busy' | 'failed'>('idle');
  /** what went wrong with keeping the visit, as thrown */
  fault = $state.raw<unknown>(null);

  readonly stage = $derived(stageOf(this.visit));
  readonly contact = $derived(contactStateOf(this.visit));
  readonly entries = $derived(this.visit.context.entries);
  readonly header = $derived(this.stored.log.header);

  readonly #world: World;
  readonly #topics: readonly OwnTopic[];
  #timer: ReturnType<typeof setInterval> | undefined;
  #writing: Promise<void> = Promise.resolve();
  /** when somebody last did something, in the world's time */
  #active: number;
  #helped = false;

  constructor(stored: StoredVisit, scenario: Scenario, world: World) {
    this.scenario = scenario;
    this.#world = world;
    this.#topics = askableTopics(scenario);
    this.#active = world.now();
    this.stored = stored;
    this.visit = stored.log.entries.length > 0 ? replay(stored.log, scenario) : beginVisit(scenario, stored.log.header);
    this.at = this.#clock();
  }

  /** Goes on where the visit was: what became due meanwhile happens, and a turn that was not understood yet is. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => this.#tick(), tickEvery);
    if (this.visit.context.pending) await this.#readPending(false);
    this.#tick();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  can(input: Input): boolean {
    return can(this.visit, input);
  }

  now(): number {
    return this.#clock();
  }

  async send(input: Input): Promise<void> {
    this.#did();
    const jump = input.type === 'skipped' ? input.to : input.type === 'appointed' ? input.at : null;
    const moves = jump !== null && this.can(input);
    const clock = moves ? anchorAt(this.stored.clock, this.#world.now(), jump) : this.stored.clock;
    await this.#write(advance(this.visit, input), { clock });
  }

  /** Jumps to `to` on the appointment's clock; nothing happens when that lies behind. */
  async skipTo(to: number): Promise<void> {
    const at = this.#clock();
    if (to > at) await this.send({ type: 'skipped', at, to });
  }

  /**
   * Says something. Whoever answers before the line has ended has read faster than it is spoken: the clock jumps to
   * where they would have finished saying it. False when the visit ended meanwhile; the words stay in the draft.
   */
  async say(text: string): Promise<boolean> {
    const said = text.trim();
    if (!said || this.visit.context.pending) return false;
    // What comes due during the jump may make the contact speak again, hence not only once.
    for (let tries = 0; tries < 3; tries++) {
      const free = this.visit.context.speakingUntil + spokenDuration(said);
      if (this.#clock() >= free) break;
      await this.skipTo(free);
    }
    const input: Input = { type: 'said', at: this.#clock(), turn: this.visit.context.turns + 1, text: said };
    if (!this.can(input)) return false;
    this.#helped = false;
    this.stored = { ...this.stored, drafts: { ...this.stored.drafts, reply: '' } };
    await this.send(input);
    await this.#readPending(true);
    return true;
  }

  /** Tries once more to understand the turn that was said. */
  async readAgain(): Promise<void> {
    await this.#readPending(true);
  }

  /** Sends the message that asks for the meeting; false when it could not be understood and is still a draft. */
  async sendRequest(subject: string, text: string): Promise<boolean> {
    return this.#understood(this.readDraft(text), (reading) =>
      this.send({ type: 'requested', at: this.#clock(), subject, text, reading }),
    );
  }

  /** Sends the note at `at`; false when it could not be understood and is still a draft. */
  async sendNote(text: string, at: number): Promise<boolean> {
    const told = toldIn(this.visit.context.entries, this.scenario);
    return this.#understood(this.#world.reader.readNote(text, this.#topics, told), async (reading) => {
      await this.skipTo(at);
      await this.send(noteSent(this.#clock(), text, reading));
    });
  }

  /** Keeps what is being written, at every keystroke. */
  async draft(change: Partial<Drafts>): Promise<void> {
    this.#did();
    await this.#write(this.visit, { drafts: { ...this.stored.drafts, ...change } });
  }

  /** What would be understood of words that are only being written; nothing of it is kept. */
  readDraft(text: string): Promise<Reading> {
    return this.#world.reader.read(text, this.#topics, {});
  }

  async #understood<R extends Reading>(wait: Promise<R>, then: (reading: R) => Promise<void>): Promise<boolean> {
    this.understanding = 'busy';
    try {
      const reading = await wait;
      this.understanding = 'idle';
      await then(reading);
      return true;
    } catch {
      this.understanding = 'failed';
      return false;
    }
  }

  #did(): void {
    this.#active = this.#world.now();
  }

  #clock(): number {
    const { pending, now } = this.visit.context;
    // While a turn is being understood the appointment's clock stands still: that wait is the program's, not the learner's.
    if (pending) return pending.at;
    // Letters are written in the days before: until there is an appointment no time is lost over them.
    if (stageOf(this.visit) === 'preparing') return this.stored.clock.at;
    return Math.max(appointmentTime(this.stored.clock, this.#world.now()), Number.isFinite(now) ? now : -Infinity);
  }

  #tick(): void {
    if (this.stage === 'done') return this.stop();
    const at = this.#clock();
    const due = dueAt(this.visit);
    if (due !== null && due <= at) void this.#write(advance(this.visit, { type: 'time.passed', at }));
    else this.at = at;
    if (this.#isSilent(at)) {
      this.#helped = true;
      void this.send({ type: 'fell-silent', at });
    }
  }

  #isSilent(at: number): boolean {
    const { pending, speakingUntil, interruption, goodbyeAt } = this.visit.context;
    if (speakingUntil > at) this.#did();
    if (this.stage !== 'talking' || this.#helped || pending || interruption || goodbyeAt !== null) return false;
    return this.#world.now() - this.#active >= silence;
  }

  async #readPending(live: boolean): Promise<void> {
    const { pending } = this.visit.context;
    if (!pending) return;
    this.understanding = 'busy';
    try {
      const reading = await this.#world.reader.read(pending.text, this.#topics, readingContext(this.visit.context));
      const clock = live ? anchorAt(this.stored.clock, this.#world.now(), pending.at) : this.stored.clock;
      this.#did();
      this.understanding = 'idle';
      await this.#write(advance(this.visit, { type: 'read', at: pending.at, turn: pending.turn, reading }), { clock });
    } catch {
      this.understanding = 'failed';
    }
  }

  async #write(visit: Visit, change: Partial<StoredVisit> = {}): Promise<void> {
    const known = this.visit.context.entries.length;
    const moved = visit !== this.visit;
    this.visit = visit;
    const log = moved ? logOf(visit) : this.stored.log;
    const over = moved && stageOf(visit) === 'done' && visit.context.ended !== 'stopped';
    const scorecard = over ? score(log, this.scenario) : this.stored.scorecard;
    this.stored = { ...this.stored, ...change, log, scorecard, changed: this.#world.now() };
    this.at = this.#clock();
    this.#tell(visit.context.entries.slice(known));
    const record = this.stored;
    this.#writing = this.#writing
      .then(() => this.#world.save(record))
      .then(
        () => {
          this.fault = null;
        },
        (error: unknown) => {
          this.fault = error;
        },
      );
    await this.#writing;
  }

  #tell(entries: readonly { type: string }[]): void {
    for (const entry of entries)
      if (entry.type === 'spoke') this.#world.heard?.(entry as Extract<Outcome, { type: 'spoke' }>);
  }
}
