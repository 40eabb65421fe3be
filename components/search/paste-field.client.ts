// The box itself: holds what was pasted (see held-text), and takes text by typing, pasting, dropping a file, and
// pasting anywhere on the page. Nothing of it is stored.
import type { SearchTexts } from '../../lib/interface/search-texts';
import { decodeFile, FILE_LIMIT } from './decode-file';
import { insertText, splitHeldText } from './held-text';

/** `whole`: a text arrived at once; `typed`: more may follow. */
export type FieldChange = 'typed' | 'whole' | 'not-a-text';

export class PasteField {
  #rest = '';

  constructor(
    readonly form: HTMLFormElement,
    readonly box: HTMLTextAreaElement,
    readonly texts: SearchTexts,
    readonly onChange: (change: FieldChange) => void,
  ) {}

  /** All of it, also what the box does not show. */
  get text(): string {
    return this.box.value + this.#rest;
  }

  /** Replaces everything; tells nobody. */
  set(text: string): void {
    const { shown, rest } = splitHeldText(text);
    this.box.value = shown;
    this.#rest = rest;
    this.#showHeld();
  }

  start(): void {
    this.box.addEventListener('paste', (event) => this.#paste(event));
    this.box.addEventListener('input', (event) => this.#input(event));
    document.addEventListener('paste', (event) => this.#pasteAnywhere(event));
    document.addEventListener('dragover', (event) => this.#drag(event));
    document.addEventListener('dragleave', (event) => {
      // leaving the window, not one element for the next
      if (event.relatedTarget === null) delete this.form.dataset.dropping;
    });
    document.addEventListener('drop', (event) => void this.#drop(event));
    // the browser may have kept what was typed before this script ran
    this.set(this.box.value);
  }

  #paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const { value, selectionStart, selectionEnd } = this.box;
    const whole = insertText(value, pasted, selectionStart, selectionEnd);
    // the browser pastes short texts itself, with its undo; the input event follows
    if (splitHeldText(whole).rest === '' && this.#rest === '') return;
    event.preventDefault();
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    this.set(replacesAll ? pasted : whole + this.#rest);
    this.onChange('whole');
  }

  #input(event: Event): void {
    const type = event instanceof InputEvent ? event.inputType : '';
    // emptying the box empties all of it
    if (this.box.value === '') this.set('');
    else if (splitHeldText(this.box.value).rest !== '') this.set(this.text);
    this.#showHeld();
    this.onChange(/^insertFrom(?:Paste|Drop)/.test(type) ? 'whole' : 'typed');
  }

  /** Ctrl+V while nothing has the keyboard means the box. */
  #pasteAnywhere(event: ClipboardEvent): void {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.trim() === '') return;
    event.preventDefault();
    this.#take(pasted);
  }

  #drag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // else the browser leaves the page to show the file
    event.preventDefault();
    this.form.dataset.dropping = '';
  }

  async #drop(event: DragEvent): Promise<void> {
    delete this.form.dataset.dropping;
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    const text = await readFile(file);
    if (text === undefined) this.onChange('not-a-text');
    else this.#take(text);
  }

  #take(text: string): void {
    this.set(text);
    this.box.focus({ preventScroll: true });
    this.onChange('whole');
  }

  #showHeld(): void {
    const note = this.form.querySelector<HTMLElement>('[data-paste-held]');
    if (note === null) return;
    note.hidden = this.#rest === '';
    note.textContent = note.hidden
      ? ''
      : this.texts.held(this.#size(this.box.value.length), this.#size(this.text.length));
  }

  #size(length: number): string {
    const kilobytes = length / 1024;
    if (kilobytes < 1000) return this.texts.kilobytes(Math.round(kilobytes));
    return this.texts.megabytes(Math.round(kilobytes / 102.4) / 10);
  }
}

async function readFile(file: File): Promise<string | undefined> {
  try {
    return decodeFile(new Uint8Array(await file.slice(0, FILE_LIMIT).arrayBuffer()));
  } catch {
    // a folder, or a file that is gone
    return undefined;
  }
}
