import { messageParts } from './message-parts';

/** A message with its variable parts marked as variables. */
export function MessageText({ text }: { readonly text: string }) {
  return messageParts(text).map((part, at) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same variable may stand twice, and nothing is re-ordered
      <var key={at} className="variable">
        {part.name}
      </var>
    ),
  );
}
