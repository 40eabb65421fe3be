// The little language of messages: `{kebab-name}` stands for what varies, `\{` for a brace, `\\` for a backslash
// before a brace. Everything else, backslashes in Windows paths too, is itself.

/** A piece of a message. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string };

export interface ParsedMessage {
  readonly parts: readonly MessagePart[];
  /** Where, in UTF-16 units, and what is wrong. What is wrong counts as text in `parts`. */
  readonly problems: readonly { readonly offset: number; readonly message: string }[];
}

// Matches `{device-name}`; not `{0}`, `{Device}` or `{}`.
const PLACEHOLDER = /\{([a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){0,8})\}/y;

/** Backslashes before a brace, so that a long run of them is not looked through once for each. */
const LONGEST_RUN = 64;

/**
 * Splits a message into its text and its placeholders.
 *
 * @example
 * messageParts('Cannot reach {host}.').parts
 * //=> [{ kind: 'text', text: 'Cannot reach ' }, { kind: 'placeholder', name: 'host' }, { kind: 'text', text: '.' }]
 * messageParts('Error {0}').problems //=> [{ offset: 6, message: '...' }]
 */
export function messageParts(message: string): ParsedMessage {
  const parts: MessagePart[] = [];
  const problems: { offset: number; message: string }[] = [];
  let text = '';
  for (let at = 0; at < message.length; at += 1) {
    const escaped = /^\\(\\(?=\\*\{)|\{)/.exec(message.slice(at, at + LONGEST_RUN))?.[1];
    const name = placeholderAt(message, at);
    if (escaped !== undefined) {
      text += escaped;
      at += 1;
    } else if (name !== undefined) {
      if (text !== '') parts.push({ kind: 'text', text });
      parts.push({ kind: 'placeholder', name });
      text = '';
      at += name.length + 1;
    } else {
      if (message[at] === '{') problems.push({ offset: at, message: strayBrace(message, at) });
      text += message[at];
    }
  }
  if (text !== '') parts.push({ kind: 'text', text });
  if (text.trim() === '' && parts.every(isBlank)) {
    problems.push({ offset: 0, message: 'A message of placeholders alone would match everything.' });
  }
  return { parts, problems };
}

function placeholderAt(message: string, at: number): string | undefined {
  PLACEHOLDER.lastIndex = at;
  return PLACEHOLDER.exec(message)?.[1];
}

function strayBrace(message: string, at: number): string {
  const end = message.indexOf('}', at);
  const shown = message.slice(at, end === -1 ? at + 20 : end + 1).slice(0, 40);
  return `\`${shown}\` is neither a placeholder nor an escaped brace.`;
}

function isBlank(part: MessagePart): boolean {
  return part.kind === 'placeholder' || part.text.trim() === '';
}
