// A message as people see it, with its variable parts told apart: `{kebab-name}` is one, `\{` a literal brace.

export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string };

/** Matches `{server-name}`, and `\{` or `\}`; not `{ count = 1 }`, `{}` or `{Name}`. */
const PART = /\\[{}]|\{([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\}/g;

/**
 * Splits a message template into fixed text and variables.
 *
 * @example
 * messageParts('Cannot reach {server}.')
 * //=> [{ kind: 'text', text: 'Cannot reach ' }, { kind: 'variable', name: 'server' }, { kind: 'text', text: '.' }]
 */
export function messageParts(message: string): readonly MessagePart[] {
  const parts: MessagePart[] = [];
  let fixed = '';
  let from = 0;
  const flush = () => {
    if (fixed !== '') parts.push({ kind: 'text', text: fixed });
    fixed = '';
  };
  for (const match of message.matchAll(PART)) {
    fixed += message.slice(from, match.index);
    from = match.index + match[0].length;
    const name = match[1];
    if (name === undefined) {
      fixed += match[0].slice(1);
      continue;
    }
    flush();
    parts.push({ kind: 'variable', name: name.replaceAll('-', ' ') });
  }
  fixed += message.slice(from);
  flush();
  return parts;
}

/**
 * A message as one line of plain text, with `…` for what varies: for titles and descriptions.
 *
 * @example
 * messagePlain('Cannot reach {server}.') //=> 'Cannot reach ….'
 */
export function messagePlain(message: string): string {
  return messageParts(message)
    .map((part) => (part.kind === 'text' ? part.text : '…'))
    .join('');
}
