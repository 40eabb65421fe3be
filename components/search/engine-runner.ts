// Runs the engine's worker: starts it on first use, asks one question at a time (only the newest waits), drops
// stale answers, and ends whatever hangs. Every question ends in an answer or a failure, and the next question
// starts afresh. Worker and timers come in as arguments, so that tests can break them.
import type { Lang } from '../../lib/article/lang';
import type { SearchFailure } from '../../lib/interface/search-texts';
import type { AnswerView } from './answer-view';
import type { FromWorker, ToWorker } from './protocol';

/** A worker, as far as this needs one. */
export interface WorkerPort {
  post(message: ToWorker): void;
  /** `onError`: it could not be loaded, or threw outside of an answer. */
  listen(onMessage: (message: FromWorker) => void, onError: () => void): void;
  stop(): void;
}

export interface EngineMachine {
  /** May throw. */
  spawn(): WorkerPort;
  /** Runs something later, in milliseconds; returns how to call it off. */
  after(ms: number, run: () => void): () => void;
}

/** An answer with the text that it answers. */
export interface Answered {
  readonly view: AnswerView;
  readonly text: string;
  /** Time of the engine alone, in milliseconds. */
  readonly ms: number;
  /** How many articles were searched. */
  readonly articles: number;
}

export interface EngineEvents {
  onAnswer(answered: Answered): void;
  /** `slow` may still be followed by an answer; every other failure ends the question. */
  onFailure(failure: SearchFailure): void;
}

export interface EngineIndex {
  readonly url: string;
  readonly integrity: string;
}

/** Patience with one step, in milliseconds. People are told within 10 s, which leaves 2 s to spare. */
export const PATIENCE = 8000;
/** A slow line may need longer to bring the index; then it is not coming. */
export const LOAD_LIMIT = 30_000;

interface Question {
  readonly sequence: number;
  readonly text: string;
  readonly lang: Lang;
}

/** The engine as the page sees it; nothing is loaded before the first `warm` or `search`. */
export class EngineRunner {
  #worker: WorkerPort | undefined;
  /** Known once the index is loaded. */
  #articles: number | undefined;
  #asked: Question | undefined;
  #waiting: Question | undefined;
  #sequence = 0;
  /** Past the cache: it may hold what has just failed. */
  #fresh = false;
  #timers: (() => void)[] = [];

  constructor(
    readonly index: EngineIndex,
    readonly machine: EngineMachine,
    readonly events: EngineEvents,
  ) {}

  /** Starts loading without a question, because one is likely to come. */
  warm(): void {
    if (this.#worker !== undefined) return;
    try {
      const worker = this.machine.spawn();
      this.#worker = worker;
      // what an ended worker still says is not heard
      worker.listen(
        (message) => worker === this.#worker && this.#receive(message),
        () => worker === this.#worker && this.#fail('worker'),
      );
      this.#later(LOAD_LIMIT, () => this.#fail('index'));
      worker.post({ kind: 'load', ...this.index, fresh: this.#fresh });
    } catch {
      this.#fail('worker');
    }
  }

  /** Asks; a question that was asked before and is still open is forgotten. */
  search(text: string, lang: Lang): void {
    this.#sequence += 1;
    const first = this.#waiting === undefined;
    this.#waiting = { sequence: this.#sequence, text, lang };
    this.warm();
    if (first && this.#articles === undefined) this.#later(PATIENCE, () => this.#reportSlow());
    this.#ask();
  }

  /** Forgets the open question; its answer will be dropped. */
  cancel(): void {
    this.#sequence += 1;
    this.#waiting = undefined;
  }

  /** Ends the worker, so that the next question starts afresh. */
  stop(): void {
    this.#callOff();
    this.#worker?.stop();
    this.#worker = undefined;
    this.#articles = undefined;
    this.#asked = undefined;
    this.#fresh = true;
  }

  #ask(): void {
    if (this.#articles === undefined || this.#asked !== undefined || this.#waiting === undefined) return;
    this.#asked = this.#waiting;
    this.#waiting = undefined;
    this.#later(PATIENCE, () => this.#fail('hang'));
    this.#worker?.post({ kind: 'search', ...this.#asked });
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'ready':
        this.#callOff();
        this.#articles = message.articles;
        this.#ask();
        break;
      case 'no-index':
        this.#fail('index');
        break;
      case 'threw':
        this.#fail('worker');
        break;
      case 'answer':
        this.#answered(message);
        break;
      default:
        message satisfies never;
    }
  }

  #answered({ sequence, view, ms }: Extract<FromWorker, { kind: 'answer' }>): void {
    if (this.#asked?.sequence !== sequence) return;
    const { text } = this.#asked;
    this.#callOff();
    this.#asked = undefined;
    if (sequence === this.#sequence) this.events.onAnswer({ view, text, ms, articles: this.#articles ?? 0 });
    this.#ask();
  }

  #fail(failure: SearchFailure): void {
    const open = (this.#waiting ?? this.#asked)?.sequence === this.#sequence;
    this.stop();
    this.#waiting = undefined;
    // a failure while nobody waits is not worth a word: the next question tries again
    if (open) this.events.onFailure(failure);
  }

  #reportSlow(): void {
    if (this.#waiting !== undefined) this.events.onFailure('slow');
  }

  #later(ms: number, run: () => void): void {
    this.#timers.push(this.machine.after(ms, run));
  }

  #callOff(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers = [];
  }
}
