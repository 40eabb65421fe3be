// What every kind of text needs, worked out once: the words, the cause, the reader's own texts.
import type { IntakeQuestion } from '../../article/collection';
import { textsForCopy } from '../../interface/ticket-copy';
import type { TicketCopyTexts } from '../../interface/ticket-copy-texts';
import { oneLine } from '../clean-text';
import { type Block, type Inline, text } from '../document';
import type { ReaderTexts } from '../reader-text';
import type { SourceCause, SourceText } from '../source';
import { stepGroups } from '../step-groups';
import { triedSentence } from '../tried';
import type { CopyRequest } from './request';

export interface Composition {
  readonly request: CopyRequest;
  readonly texts: TicketCopyTexts;
  readonly words: SourceText;
  /** The cause that the text is about: the named one, or an article's only one. */
  readonly cause: SourceCause | undefined;
  readonly reader: ReaderTexts;
}

/** Works a request out. */
export function composition(request: CopyRequest, reader: ReaderTexts): Composition {
  const words = request.source.text[request.lang];
  const only = words.causes.length === 1 ? words.causes[0] : undefined;
  const cause = words.causes.find(({ id }) => id === request.cause) ?? only;
  return { request, texts: textsForCopy(request.lang), words, cause, reader };
}

/** The message as a block of its own: the reader's, else the article's; none for a symptom without one. */
export function messageBlock({ request, words, reader }: Composition): Block | undefined {
  const pieces = reader.pieces(request.message ?? '');
  if (pieces.length > 0) return { kind: 'code', pieces };
  return words.message === undefined
    ? undefined
    : { kind: 'code', pieces: [{ kind: 'text', text: words.message }] };
}

/** What was tried of a cause, in words. */
export function triedOf({ request, texts }: Composition, cause: SourceCause): string | undefined {
  return triedSentence(stepGroups(cause.fix), request.ticks?.[cause.id] ?? {}, texts);
}

/** The number of the ticket, a link where one is known. */
export function ticketInlines({ request }: Composition): Inline[] {
  if (request.ticket === undefined) return [];
  const id = text(oneLine(request.ticket.id).trim());
  const { url } = request.ticket;
  return url === undefined ? [id] : [{ kind: 'link', url, inlines: [id] }];
}

/** An intake question with the reader's answer. */
export interface Question {
  readonly question: IntakeQuestion;
  readonly answer: readonly Inline[];
}

/** The intake questions, asked or answered. */
export function questionsOf({ request, words, reader }: Composition): {
  readonly open: readonly IntakeQuestion[];
  readonly answered: readonly Question[];
} {
  const all = words.intake.map((question, at) => ({
    question,
    answer: reader.inlines(request.answers?.[at] ?? ''),
  }));
  return {
    open: all.filter(({ answer }) => answer.length === 0).map(({ question }) => question),
    answered: all.filter(({ answer }) => answer.length > 0),
  };
}

/** Those of the questions that this person can answer. */
export function askedOf(
  audience: IntakeQuestion['audience'],
  questions: readonly IntakeQuestion[],
): readonly IntakeQuestion[] {
  return questions.filter((question) => question.audience === audience);
}

/** Questions as a numbered list. */
export function questionList(questions: readonly IntakeQuestion[]): Block {
  return {
    kind: 'list',
    start: 1,
    items: questions.map((question) => [{ kind: 'paragraph', inlines: [text(question.text)] }]),
  };
}

/** Each question with its answer below it. */
export function answerList(questions: readonly Question[]): Block {
  return {
    kind: 'list',
    start: undefined,
    items: questions.map(({ question, answer }) => [
      { kind: 'paragraph', inlines: [text(question.text), { kind: 'break' }, ...strongLines(answer)] },
    ]),
  };
}

/** Line by line: no markup keeps emphasis over the end of a line. */
function strongLines(inlines: readonly Inline[]): Inline[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.flatMap((line, at): Inline[] => [
    ...(at === 0 ? [] : [{ kind: 'break' } as const]),
    { kind: 'strong', inlines: line },
  ]);
}
