// The comment beside a link: what the article says, never what the ticket says.
import type { LinkCommentTexts } from '../../interface/texts';

/** What an article says of itself. */
export interface LinkedArticle {
  readonly url: string;
  readonly title: string;
  /** The message as the article writes it, where one was found. */
  readonly message: string | undefined;
  /** The cause in one sentence, where it is known. */
  readonly cause: string | undefined;
}

/**
 * Writes the comment as HTML. The address stands there as text too, for mails and printouts.
 *
 * @example
 * linkComment({ url, title: 'Device cap reached', message: undefined, cause: undefined }, texts)
 * //=> '<p><b>Known error: Device cap reached</b></p><p><a href="…">…</a></p>'
 */
export function linkComment({ url, title, message, cause }: LinkedArticle, texts: LinkCommentTexts): string {
  const lines = [
    ...(message === undefined ? [] : [`${texts.message} <code>${escapeHtml(message)}</code>`]),
    ...(cause === undefined ? [] : [`${texts.cause} ${escapeHtml(cause)}`]),
  ];
  return [
    `<p><b>${escapeHtml(texts.known(title))}</b></p>`,
    ...(lines.length === 0 ? [] : [`<p>${lines.join('<br>')}</p>`]),
    `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`,
  ].join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
