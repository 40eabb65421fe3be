// Makes the paste box work: box, engine and results are each in a file of their own; here they meet.
import { isLang, type Lang } from '../../lib/article/lang';
import { searchEn } from '../../lib/interface/search-en';
import { searchFr } from '../../lib/interface/search-fr';
import type { SearchTexts } from '../../lib/interface/search-texts';
import { formatFragment, parseFragment } from '../../lib/tickets/fragment';
import { basePath } from '../site/base-path';
import { currentTicket, TICKET_FORGOTTEN } from '../tickets/ticket-store';
import { type Answered, EngineRunner } from './engine-runner';
import { type FieldChange, PasteField } from './paste-field.client';
import { queryText } from './query-text';
import type { AnswerFrame } from './render-answer';
import { leaveFor } from './render-result';
import { resultLink } from './result-link';
import { type RegionElements, showAnswer, showBusy, showFailure, showNothing } from './result-region.client';
import { workerMachine } from './worker-machine.client';

const TEXTS: Readonly<Record<Lang, SearchTexts>> = { en: searchEn, fr: searchFr };

/** A person types a letter every 100 to 250 ms; a pause is longer. */
const TYPING_PAUSE = 140;
/** Below this nothing can be told, in characters. */
const SHORTEST = 2;
/** An answer that comes sooner needs no "Looking…", which would only flicker. */
const BUSY_AFTER = 250;

class SearchPage {
  readonly lang: Lang;
  readonly texts: SearchTexts;
  readonly field: PasteField;
  readonly engine: EngineRunner;
  #answered: Answered | undefined;
  #openWhenAnswered = false;
  /** Asked for at once, not while typing: then the answer may move the page to be seen. */
  #asked = false;
  /** The text that stands in the address, while the box still holds it. */
  #addressed: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #busy: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly form: HTMLFormElement,
    box: HTMLTextAreaElement,
    readonly region: RegionElements,
  ) {
    const { lang } = document.documentElement;
    this.lang = isLang(lang) ? lang : 'en';
    this.texts = TEXTS[this.lang];
    this.field = new PasteField(form, box, this.texts, (change) => this.#changed(change));
    const { worker = '', index = '', indexIntegrity = '' } = form.dataset;
    this.engine = new EngineRunner(
      { url: index, integrity: indexIntegrity },
      workerMachine(worker, basePath()),
      {
        onAnswer: (answered) => this.#show(answered),
        onFailure: (failure) => {
          this.#settle();
          showFailure(this.region, failure, this.#frame(), () => this.#retry());
        },
      },
    );
  }

  start(): void {
    const { form, field } = this;
    field.start();
    field.box.addEventListener('focus', () => this.engine.warm());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    const clear = form.querySelector<HTMLButtonElement>('[data-paste-clear]');
    clear?.addEventListener('click', () => this.#clear());
    document.addEventListener('keydown', (event) => this.#key(event));
    window.addEventListener('hashchange', () => this.#readAddress());
    document.addEventListener(TICKET_FORGOTTEN, () => this.#forgetTicket());
    this.#readAddress();
    this.#showClear();
    if (this.#addressed === undefined && field.text !== '') this.#search();
  }

  #frame(): AnswerFrame {
    // this script may run before the one that takes the ticket out of the address
    const ticket = parseFragment(location.hash).ticket ?? currentTicket();
    return { links: { base: basePath(), lang: this.lang, ticket }, texts: this.texts };
  }

  #changed(change: FieldChange): void {
    clearTimeout(this.#typing);
    this.#openWhenAnswered = false;
    this.#showClear();
    this.#forgetAddress();
    if (change === 'not-a-text') {
      showFailure(this.region, 'file', this.#frame(), () => undefined);
      return;
    }
    if (this.field.text.trim().length < SHORTEST) {
      this.#drop();
      return;
    }
    if (change === 'whole') this.#search();
    else this.#typing = setTimeout(() => this.#search(false), TYPING_PAUSE);
  }

  #search(asked = true): void {
    clearTimeout(this.#typing);
    this.#asked = asked;
    const { text } = this.field;
    if (text.trim() === '') {
      this.field.box.focus();
      return;
    }
    this.#busy ??= setTimeout(() => showBusy(this.region, this.texts.busy), BUSY_AFTER);
    this.engine.search(text, this.lang);
  }

  /** Nothing to look for: no open question, no answer on the page. */
  #drop(): void {
    this.engine.cancel();
    this.#settle();
    this.#answered = undefined;
    showNothing(this.region);
  }

  #settle(): void {
    clearTimeout(this.#busy);
    this.#busy = undefined;
  }

  #show(answered: Answered): void {
    this.#settle();
    this.#answered = answered;
    const { feedback } = this.form.dataset;
    const today = new Date().toISOString().slice(0, 10);
    showAnswer(this.region, answered, this.#frame(), { today, feedback });
    if (this.#openWhenAnswered) this.#open(answered);
    else if (this.#asked) this.#bringIntoView();
  }

  /** The links of the answer name the ticket. */
  #forgetTicket(): void {
    this.#asked = false;
    if (this.#answered !== undefined) this.#show(this.#answered);
  }

  /** On a phone the box alone can fill the screen. */
  #bringIntoView(): void {
    const { status } = this.region;
    if (status.getBoundingClientRect().bottom > window.innerHeight)
      status.scrollIntoView({ block: 'center' });
  }

  #retry(): void {
    this.engine.stop();
    this.#search();
  }

  #clear(): void {
    clearTimeout(this.#typing);
    this.field.set('');
    this.#drop();
    this.#forgetAddress();
    this.#showClear();
    this.field.box.focus();
  }

  #showClear(): void {
    const clear = this.form.querySelector<HTMLElement>('[data-paste-clear]');
    if (clear !== null) clear.hidden = this.field.box.value === '';
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    if (this.field.text.trim() === '') return;
    event.preventDefault();
    if (this.#answered?.text === this.field.text) {
      this.#open(this.#answered);
      return;
    }
    this.#openWhenAnswered = true;
    this.#search();
  }

  /** Goes to the best result of the error that is most certain; an honest no leads nowhere. */
  #open({ view }: Answered): void {
    this.#openWhenAnswered = false;
    const best = view.groups[view.primary]?.results[0];
    if (best === undefined) return;
    leaveFor(best);
    location.assign(resultLink(this.#frame().links, best.id, best.cause));
  }

  #readAddress(): void {
    const asked = queryText(location.search, location.hash);
    if (asked === undefined || asked.text === this.#addressed) return;
    if (asked.from === 'query') {
      const fragment = formatFragment({ ticket: asked.ticket, target: { kind: 'search', text: asked.text } });
      history.replaceState(history.state, '', `${location.pathname}#${fragment}`);
    }
    this.field.set(asked.text);
    this.#addressed = asked.text;
    this.#showClear();
    this.#search();
  }

  /** An address that names another text than the box would lie to whoever copies it. */
  #forgetAddress(): void {
    if (this.#addressed === undefined) return;
    this.#addressed = undefined;
    const { ticket } = parseFragment(location.hash);
    const fragment = formatFragment({ ticket, target: { kind: 'none' } });
    history.replaceState(history.state, '', location.pathname + (fragment === '' ? '' : `#${fragment}`));
  }
}

const form = document.querySelector<HTMLFormElement>('[data-paste-form]');
const box = document.querySelector<HTMLTextAreaElement>('[data-paste-box]');
const status = document.querySelector<HTMLElement>('[data-paste-status]');
const detail = document.querySelector<HTMLElement>('[data-paste-detail]');
const results = document.querySelector<HTMLElement>('[data-paste-results]');
if (form && box && status && detail && results)
  new SearchPage(form, box, { status, detail, results }).start();
