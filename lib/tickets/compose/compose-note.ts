// The text for colleagues: what was seen, why, how to check, what to do, what was tried, and the permanent link.
import { permanentPath } from '../../permanence/addresses';
import { type Block, type Inline, label, paragraph, text } from '../document';
import { type LowerOptions, lowerBlocks } from '../lower-blocks';
import type { SourceCause } from '../source';
import {
  answerList,
  type Composition,
  messageBlock,
  questionsOf,
  ticketInlines,
  triedOf,
} from './composition';

export function composeNote(composition: Composition): Block[] {
  const { texts, words, cause } = composition;
  const message = messageBlock(composition);
  const ticket = ticketInlines(composition);
  return [
    { kind: 'heading', inlines: [text(words.title)] },
    ...(ticket.length === 0 ? [] : [named(composition, texts.text.ticket, ticket)]),
    ...(message === undefined ? [] : [label(texts.text.labelled(texts.text.message)), message]),
    ...(cause === undefined ? allCauses(composition) : oneCause(composition, cause)),
    ...answers(composition),
    ...lastLines(composition),
  ];
}

function oneCause(composition: Composition, cause: SourceCause): Block[] {
  const { texts, words } = composition;
  const name = texts.text.causeOf(words.causes.indexOf(cause) + 1, words.causes.length);
  const tried = triedOf(composition, cause);
  return [
    named(composition, name, [text(cause.cause)]),
    ...checkBlocks(composition, cause),
    ...riskBlocks(composition, cause),
    ...fixBlocks(composition, cause),
    ...(tried === undefined ? [] : [named(composition, texts.text.triedLabel, [text(tried)])]),
  ];
}

/** Where the cause is not known yet: each one with who can mend it, and how to tell. */
function allCauses(composition: Composition): Block[] {
  const { texts, words, request } = composition;
  const items = words.causes.map((cause): Block[] => {
    const tried = triedOf(composition, cause);
    return [
      paragraph(
        { kind: 'strong', inlines: [text(cause.cause)] },
        ` (${texts.text.performedBy[cause.performedBy]})`,
      ),
      ...lowerBlocks(cause.check, lowering(composition)),
      ...(tried === undefined ? [] : [named(composition, texts.text.triedLabel, [text(tried)])]),
      link(request.address(permanentPath(request.source.id, cause.id))),
    ];
  });
  return [label(texts.text.labelled(texts.text.possibleCauses)), { kind: 'list', start: 1, items }];
}

function checkBlocks(composition: Composition, cause: SourceCause): Block[] {
  const blocks = lowerBlocks(cause.check, lowering(composition));
  return blocks.length === 0 ? [] : lead(composition, composition.texts.text.check, blocks);
}

function riskBlocks(composition: Composition, cause: SourceCause): Block[] {
  const { texts } = composition;
  const note = lowerBlocks(cause.riskNote, lowering(composition));
  if (cause.risk === undefined && note.length === 0) return [];
  const risk = cause.risk === undefined ? [] : [paragraph(texts.text.risk[cause.risk])];
  return lead(composition, texts.text.riskLabel, [...risk, ...note]);
}

function fixBlocks(composition: Composition, cause: SourceCause): Block[] {
  const { texts } = composition;
  if (cause.fix.kind === 'none')
    return [
      label(texts.text.labelled(texts.text.noFix)),
      ...lowerBlocks(cause.fix.escalate, lowering(composition)),
    ];
  const fix = `${texts.text.fix} (${texts.text.performedBy[cause.performedBy]})`;
  return [label(texts.text.labelled(fix)), ...lowerBlocks(cause.fix.blocks, lowering(composition))];
}

function answers(composition: Composition): Block[] {
  const { texts } = composition;
  const { answered, open } = questionsOf(composition);
  if (answered.length === 0) return [];
  const openItems = open.map((question): Block[] => [paragraph(question.text)]);
  return [
    label(texts.text.labelled(texts.text.answers)),
    answerList(answered),
    ...(open.length === 0
      ? []
      : [
          label(texts.text.labelled(texts.text.stillOpen)),
          { kind: 'list', start: undefined, items: openItems } as const,
        ]),
  ];
}

function lastLines(composition: Composition): Block[] {
  const { texts, request, cause, words } = composition;
  const { source, address } = request;
  // an article's only cause needs no anchor
  const anchor = words.causes.length > 1 ? cause?.id : undefined;
  const url = address(permanentPath(source.id, anchor));
  return [
    named(composition, texts.text.link, [{ kind: 'link', url, inlines: [text(url)] }]),
    paragraph(texts.text.status[source.status], ' ', texts.text.reviewed(source.reviewed)),
  ];
}

/** `**Name:** words`, what follows in the same line where it begins with words. */
function lead(composition: Composition, name: string, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [label(composition.texts.text.labelled(name)), ...blocks];
  return [named(composition, name, first.inlines), ...rest];
}

function named({ texts }: Composition, name: string, inlines: readonly Inline[]): Block {
  return paragraph({ kind: 'strong', inlines: [text(texts.text.labelled(name))] }, ' ', ...inlines);
}

function link(url: string): Block {
  return paragraph({ kind: 'link', url, inlines: [text(url)] });
}

function lowering({ texts, request }: Composition): LowerOptions {
  return { texts, address: request.address };
}
