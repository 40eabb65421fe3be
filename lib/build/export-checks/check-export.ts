// All rules over the whole export. A new rule is a file, a row here and a test with a planted violation.
import type { CheckResult, ExportCheck } from './export-check';
import { type ExportedSite, readExport } from './exported-site';
import { links } from './links';
import { noCookies } from './no-cookies';
import { noInlineCode } from './no-inline-code';
import { ownOrigin } from './own-origin';
import { pageBasics } from './page-basics';
import { policy } from './policy';
import { promisedAddresses } from './promised-addresses';
import { waysOn } from './ways-on';
import { weightChecks } from './weight';

export const EXPORT_CHECKS: readonly ExportCheck[] = [
  ...weightChecks,
  ownOrigin,
  noCookies,
  noInlineCode,
  policy,
  links,
  promisedAddresses,
  pageBasics,
  waysOn,
];

/** What every check found. */
export interface ExportReport {
  readonly isRight: boolean;
  readonly results: readonly (CheckResult & { readonly name: string; readonly isRight: boolean })[];
}

/** Runs every check over an exported folder. */
export function checkExport(folder: string, basePath: string): ExportReport {
  return runChecks(readExport(folder, basePath), EXPORT_CHECKS);
}

/** Runs checks over an export. A check that looked at nothing has failed. */
export function runChecks(site: ExportedSite, checks: readonly ExportCheck[]): ExportReport {
  const results = checks.map(({ name, run }) => {
    const result = run(site);
    return { ...result, name, isRight: result.findings.length === 0 && result.looked > 0 };
  });
  return { isRight: results.every((result) => result.isRight), results };
}
