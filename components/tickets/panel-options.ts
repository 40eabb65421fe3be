// The left side of the panel: what is copied, about which cause, in which language and format, and the reader's own
// words for it.
import { LANGS } from '../../lib/article/lang';
import type { CopyPanelTexts, TicketCopyTexts } from '../../lib/interface/ticket-copy-texts';
import { COPY_KINDS } from '../../lib/tickets/compose/request';
import { FORMATS } from '../../lib/tickets/formats/formats';
import type { TicketSource } from '../../lib/tickets/source';
import { element } from '../search/element';
import { choice, fold, menu, type TextField, textField } from './panel-fields';
import { answeredCount, causeOf, formatOf, type PanelState } from './panel-state';
import { showChips } from './tick-chips';

/** The options, and how they are told of a new state. */
export interface PanelOptions {
  readonly node: HTMLElement;
  readonly show: (state: PanelState) => void;
}

/** Makes the options of an article's panel. */
export function panelOptions(
  source: TicketSource,
  texts: TicketCopyTexts,
  change: (changes: Partial<PanelState>) => void,
): PanelOptions {
  const { panel } = texts;
  const kinds = choice('ticket-kind', COPY_KINDS, (kind) => change({ kind }));
  const about = menu('ticket-about', (cause) => change({ cause }));
  const langs = choice('ticket-lang', LANGS, (lang) => change({ lang }));
  const formats = menu('ticket-format', (format) => change({ format }));
  const tried = triedField(source, texts);
  const own = ownWords(source, panel, change);
  const partly = element('p', { class: 'quiet' }, panel.partly);
  const pair = element('div', { class: 'ticket-pair' }, langs.node, formats.node);
  const show = (state: PanelState) => {
    kinds.show(state.kind, panel.kinds, panel.kind);
    langs.show(state.lang, panel.languageNames, panel.language);
    about.show(state.cause, aboutOptions(source, state, panel), panel.about);
    about.node.hidden = source.text[state.lang].causes.length < 2 || state.kind === 'questions';
    const names = FORMATS.map(({ id, name }) => ({ value: id, name: name[panel.lang] }));
    formats.show(formatOf(state).id, names, panel.format, formatOf(state).use[panel.lang]);
    partly.hidden = !source.text[state.lang].partly;
    tried.show(state);
    own.show(state);
  };
  return {
    node: element(
      'div',
      { class: 'ticket-options' },
      kinds.node,
      about.node,
      pair,
      partly,
      tried.node,
      own.node,
    ),
    show,
  };
}

function aboutOptions(source: TicketSource, { lang }: PanelState, panel: CopyPanelTexts) {
  const causes = source.text[lang].causes.map(({ id, cause }, at) => ({
    value: id,
    name: `${at + 1}. ${cause}`,
  }));
  return [{ value: '', name: panel.wholeArticle }, ...causes];
}

function triedField(source: TicketSource, texts: TicketCopyTexts): PanelOptions {
  const rows = element('div');
  const node = element(
    'fieldset',
    { class: 'ticket-field' },
    element('legend', { class: 'label' }, texts.panel.tried),
    rows,
    element('p', { class: 'quiet' }, texts.panel.triedWhy),
  );
  const show = (state: PanelState) => {
    showChips(rows, causeOf(state, source), texts);
    node.hidden = rows.childElementCount === 0 || state.kind === 'questions' || state.kind === 'link';
  };
  return { node, show };
}

/** The message and the answers. They are shown in the language of the text, whose questions are asked. */
function ownWords(
  source: TicketSource,
  panel: CopyPanelTexts,
  change: (changes: Partial<PanelState>) => void,
): PanelOptions {
  let answers: PanelState['answers'] = {};
  const answer = (at: number) => (text: string) => {
    answers = { ...answers, [at]: text };
    change({ answers });
  };
  const message = textField('ticket-message', 3, (text) => change({ message: text }));
  const messageFold = fold(message.node);
  message.label.className = 'sr-only';
  // every language has the same questions: the check compares them
  const count = Math.max(...LANGS.map((lang) => source.text[lang].intake.length));
  const fields = Array.from(
    { length: count },
    (_, at): TextField => textField(`ticket-answer-${at}`, 1, answer(at)),
  );
  const answersFold = fold(...fields.map(({ node }) => node));
  const show = (state: PanelState) => {
    const { intake } = source.text[state.lang];
    messageFold.show(panel.message, panel.messageWhy);
    messageFold.node.hidden = state.kind === 'questions' || state.kind === 'link';
    message.show(panel.message, state.message);
    answersFold.show(panel.answers(answeredCount(state.answers), intake.length), panel.answersWhy);
    answersFold.node.hidden = intake.length === 0 || state.kind === 'link';
    fields.forEach((field, at) => {
      field.node.hidden = at >= intake.length;
      field.show(intake[at]?.text ?? '', state.answers[at] ?? '');
    });
  };
  return { node: element('div', { class: 'ticket-own' }, messageFold.node, answersFold.node), show };
}
