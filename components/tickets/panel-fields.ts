// The fields of the panel. Each is made once and only told when what it shows has changed, so that a reader who types
// or walks with the keyboard is never thrown out of a field.
import { element } from '../search/element';

/** One of a few: radio buttons that look like one control. */
export interface Choice<Value extends string> {
  readonly node: HTMLElement;
  readonly show: (value: Value, labels: Readonly<Record<Value, string>>, legend: string) => void;
}

/** Radio buttons for values that are known beforehand. */
export function choice<Value extends string>(
  name: string,
  values: readonly Value[],
  choose: (value: Value) => void,
): Choice<Value> {
  const legend = element('legend', { class: 'label' });
  const options = values.map((value) => {
    const input = element('input', { type: 'radio', name, value });
    input.addEventListener('change', () => choose(value));
    const words = element('span');
    return { value, input, words, node: element('label', { class: 'segment' }, input, words) };
  });
  const segments = element('div', { class: 'segments' }, ...options.map(({ node }) => node));
  const show: Choice<Value>['show'] = (value, labels, title) => {
    legend.textContent = title;
    for (const option of options) {
      option.words.textContent = labels[option.value];
      option.input.checked = option.value === value;
    }
  };
  return { node: element('fieldset', { class: 'ticket-field' }, legend, segments), show };
}

/** One of many. */
export interface Menu {
  readonly node: HTMLElement;
  readonly show: (
    value: string,
    options: readonly { readonly value: string; readonly name: string }[],
    title: string,
    note?: string,
  ) => void;
}

/** A select with its label, and a note below it. */
export function menu(id: string, choose: (value: string) => void): Menu {
  const label = element('label', { class: 'label', for: id });
  const select = element('select', { id, class: 'ticket-input' });
  const note = element('p', { class: 'quiet' });
  select.addEventListener('change', () => choose(select.value));
  const show: Menu['show'] = (value, options, title, words = '') => {
    label.textContent = title;
    select.replaceChildren(
      ...options.map((option) => element('option', { value: option.value }, option.name)),
    );
    select.value = value;
    note.textContent = words;
    note.hidden = words === '';
  };
  return { node: element('div', { class: 'ticket-field' }, label, select, note), show };
}

/** A free text. */
export interface TextField {
  readonly node: HTMLElement;
  readonly label: HTMLLabelElement;
  readonly show: (title: string, text: string) => void;
}

/** A field for words of the reader's. */
export function textField(id: string, rows: number, change: (text: string) => void): TextField {
  const label = element('label', { for: id });
  const area = element('textarea', {
    id,
    class: 'ticket-input',
    rows: String(rows),
    spellcheck: 'false',
    autocomplete: 'off',
  });
  area.addEventListener('input', () => change(area.value));
  const show: TextField['show'] = (title, text) => {
    label.textContent = title;
    // writing the same text again would move the cursor
    if (area.value !== text) area.value = text;
  };
  return { node: element('div', { class: 'ticket-answer' }, label, area), label, show };
}

/** A part that opens: closed, it is one line. */
export interface Fold {
  readonly node: HTMLDetailsElement;
  readonly show: (title: string, note: string) => void;
}

/** A disclosure around fields. */
export function fold(...children: readonly Node[]): Fold {
  const summary = element('summary');
  const why = element('p', { class: 'quiet' });
  const node = element('details', { class: 'ticket-fold' }, summary, why, ...children);
  return {
    node,
    show: (title, note) => {
      summary.textContent = title;
      why.textContent = note;
    },
  };
}
