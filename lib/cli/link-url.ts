// `causebook link url`: one line, for scripts and for hands that paste.
import { COULD_NOT, UsageError } from './command';
import type { Library } from './library';
import { permanentLink } from './permanent-link';
import { printable } from './printable';
import type { Terminal } from './terminal';

/** Prints the permanent link of `<id>` or `<id>#<cause>`. */
export async function linkUrl(operand: string, library: Library, { out, err }: Terminal): Promise<number> {
  const [, id, cause] = /^([a-z0-9-]{1,80})(?:#([a-z0-9-]{1,80}))?$/.exec(operand) ?? [];
  if (id === undefined) throw new UsageError(`"${operand}" is no id such as device-cap-reached#cause.`);
  const link = permanentLink({ id, cause }, library.siteUrl, await library.ledger());
  if (link.kind === 'refused') {
    err(`causebook: ${printable(link.why)}\n`);
    return COULD_NOT;
  }
  out(`${printable(link.url)}\n`);
  return 0;
}
