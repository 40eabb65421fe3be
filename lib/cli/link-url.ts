// `causebook link url`: one line, for scripts and for hands that paste.
import { COULD_NOT, UsageError } from './command';
import type { Library } from './library';
import { permanentLink } from './permanent-link';
import { printable } from './printable';
import type { Terminal } from './terminal';

const OPERAND = /(?:^|\/e\/)([a-z0-9-]{1,80})\/?(?:#([a-z0-9-]{1,80}))?$/;

/**
 * Takes `<id>` or `<id>#<cause>`, or an address that holds them, as copied from a browser; what comes back prints its permanent link in a library.
 *
 * @throws UsageError at once where that is no id
 */
export function linkUrl(operand: string, { out, err }: Terminal): (library: Library) => Promise<number> {
  const [, id, cause] = OPERAND.exec(operand) ?? [];
  if (id === undefined) throw new UsageError(`"${operand}" is no id such as device-cap-reached#cause.`);
  return async (library) => {
    const link = permanentLink({ id, cause }, library.siteUrl, await library.ledger());
    if (link.kind === 'refused') {
      err(`causebook: ${printable(link.why)}\n`);
      return COULD_NOT;
    }
    out(`${printable(link.url)}\n`);
    return 0;
  };
}
