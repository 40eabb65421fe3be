// The text for the person who asked: what they can do themselves, risks first, or that somebody does it for them.
// No internals: no check, no article, no cause that is only mended elsewhere, no link into this site.
import { oneLine } from '../clean-text';
import { type Block, label, paragraph, text } from '../document';
import { lowerBlocks } from '../lower-blocks';
import type { SourceCause } from '../source';
import { askedOf, type Composition, messageBlock, questionList, questionsOf, triedOf } from './composition';

export function composeRequester(composition: Composition): Block[] {
  const { texts, cause, request } = composition;
  const message = messageBlock(composition);
  return [
    paragraph(texts.text.hello),
    ...(request.ticket === undefined
      ? []
      : [paragraph(texts.text.aboutTicket(oneLine(request.ticket.id).trim()))]),
    ...(message === undefined
      ? [paragraph(texts.text.reportedProblem(composition.words.title))]
      : [paragraph(texts.text.reportedMessage), message]),
    ...(cause === undefined ? unknownCause(composition) : forCause(composition, cause)),
  ];
}

function forCause(composition: Composition, cause: SourceCause): Block[] {
  const { texts } = composition;
  if (cause.fix.kind === 'none') return withoutFix(composition, cause);
  if (cause.performedBy !== 'user')
    return [paragraph(texts.text.handled[cause.performedBy]), ...openQuestions(composition)];
  const lower = { texts, address: undefined };
  return [
    paragraph(texts.text.likelyCause, ' ', cause.cause),
    ...riskBlocks(composition, cause),
    label(texts.text.doThis),
    ...lowerBlocks(cause.fix.blocks, lower),
    ...triedFor(composition, cause),
    paragraph(texts.text.ifItFails),
  ];
}

/** Before anything else that they could act on. */
function riskBlocks({ texts }: Composition, cause: SourceCause): Block[] {
  const note = lowerBlocks(cause.riskNote, { texts, address: undefined });
  if (cause.risk === undefined && note.length === 0) return [];
  const risk = cause.risk === undefined ? '' : ` ${texts.text.risk[cause.risk]}`;
  const warning = paragraph({ kind: 'strong', inlines: [text(`${texts.text.beforeYouStart}${risk}`)] });
  return [warning, ...note];
}

function withoutFix(composition: Composition, cause: SourceCause): Block[] {
  const { texts } = composition;
  const asks = cause.performedBy === 'user' && cause.fix.kind === 'none';
  const collect = asks ? lowerBlocks(cause.fix.escalate, { texts, address: undefined }) : [];
  return [
    paragraph(texts.text.noFixYet),
    ...(collect.length === 0 ? [] : [paragraph(texts.text.pleaseSend), ...collect]),
    ...openQuestions(composition),
  ];
}

function unknownCause(composition: Composition): Block[] {
  return [paragraph(composition.texts.text.severalCauses), ...openQuestions(composition)];
}

function triedFor(composition: Composition, cause: SourceCause): Block[] {
  const tried = triedOf(composition, cause);
  return tried === undefined ? [] : [paragraph(composition.texts.text.soFar, ' ', tried)];
}

function openQuestions(composition: Composition): Block[] {
  const open = askedOf('requester', questionsOf(composition).open);
  if (open.length === 0) return [paragraph(composition.texts.text.weKeepYouPosted)];
  return [
    paragraph(composition.texts.text.pleaseAnswer),
    questionList(open),
    paragraph(composition.texts.text.thanks),
  ];
}
