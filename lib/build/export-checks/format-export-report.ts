import type { ExportReport } from './check-export';

// a mistake in a layout is on every page: the first ones tell it, the count tells the rest
const SHOWN = 20;

/**
 * The report for a terminal: a line for each check, then what it found.
 *
 * @example
 * formatExportReport(report) //=> 'ok    weight of articles: 42 pages, at most 3.1 KB of script (gzip), 4 requests\n…'
 */
export function formatExportReport({ results }: ExportReport): string {
  return results
    .flatMap(({ name, isRight, looked, what, measured, findings }) => [
      `${isRight ? 'ok   ' : 'WRONG'} ${[`${name}: ${looked} ${what}`, measured].filter(Boolean).join(', ')}`,
      ...(looked === 0 ? ['      looked at nothing, so it proves nothing.'] : []),
      ...findings.slice(0, SHOWN).map(({ where, message }) => `      ${where} ${message}`),
      ...(findings.length > SHOWN ? [`      and ${findings.length - SHOWN} more`] : []),
    ])
    .join('\n');
}
