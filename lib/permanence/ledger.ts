// The ledger, content/published.txt: every address ever published, one a line, sorted. Git merges it by
// taking the lines of both sides (`merge=union`), so order and doubles carry no meaning when it is read.

/** Where the ledger is, from the project's folder. */
export const LEDGER_PATH = 'content/published.txt';

const HEADER =
  '# Every address ever published. No line ever leaves. `npm run causebook -- publish` adds lines.';

/** A published address and its place in the file. */
export interface LedgerLine {
  readonly address: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Reads the ledger; empty lines and comments (`#`) are skipped, anything else is an address.
 *
 * @example
 * parseLedger('# Every address\n/e/a/\n') //=> [{ address: '/e/a/', line: 2 }]
 */
export function parseLedger(text: string): LedgerLine[] {
  return text
    .split('\n')
    .map((raw, at) => ({ address: raw.trim(), line: at + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

/**
 * Writes the ledger: sorted by code unit, so that every machine writes the same, without doubles.
 *
 * @example
 * formatLedger(['/e/b/', '/e/a/', '/e/b/']) //=> '# Every address ...\n/e/a/\n/e/b/\n'
 */
export function formatLedger(addresses: readonly string[]): string {
  return `${[HEADER, ...new Set([...addresses].sort())].join('\n')}\n`;
}

/**
 * The addresses that are not in the ledger yet, sorted.
 *
 * @example
 * unpublished('/e/a/\n', ['/e/a/', '/e/b/']) //=> ['/e/b/']
 */
export function unpublished(ledger: string, current: readonly string[]): string[] {
  const known = new Set(parseLedger(ledger).map(({ address }) => address));
  return current.filter((address) => !known.has(address)).sort();
}
