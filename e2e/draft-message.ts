import { parse } from 'yaml';

/** The first message of a drafted article, as the article model reads it. */
export function draftMessage(draft: string): string {
  const [, front = ''] = draft.split(/^---$/m);
  const read: { readonly messages?: readonly { readonly text: string }[] } = parse(front, {
    schema: 'failsafe',
  });
  return read.messages?.[0]?.text ?? '';
}
