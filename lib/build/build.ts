// Builds the site: content is checked first, pages are exported into a folder of their own, finished and checked
// there, and only then take the place of the last export. Whatever fails before leaves `out/` as it was.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readLedger } from '../cli/read-ledger';
import { projectFolder } from '../content/project-folder';
import { nativeRedirects } from '../permanence/native-redirects';
import { checkContent } from './check-content';
import { checkExport } from './export-checks/check-export';
import { formatExportReport } from './export-checks/format-export-report';
import { compressFiles } from './finish/compress-files';
import { finishExport, writeInto } from './finish/finish-export';
import { hostFiles } from './finish/host-files';
import { tooManyRedirects } from './finish/host-redirects';
import { writeRedirectStubs } from './finish/redirect-stubs';
import { runNext } from './run-next';

/** What to build, and where it goes. */
export interface BuildSettings {
  /** The folder that the finished export replaces. */
  readonly out: string;
  /** `/kb`, or empty at the root. */
  readonly basePath: string;
  /** The kinds of hosts that files are written for (finish/host-files.ts). */
  readonly hosts: readonly string[];
  /** Takes one line of progress. */
  readonly say: (line: string) => void;
}

// Next wants a relative path inside the project; on the same disk, so that the last step is a rename
const STAGING = '.cache/export';

/** Builds everything; returns false where something was wrong, which has been said by then. */
export async function build({ out, basePath, hosts, say }: BuildSettings): Promise<boolean> {
  const watch = stopwatch();
  const content = await checkContent(say);
  if (!content) return false;
  say(`Content is right (${watch()}). Building pages ...`);
  rmSync(STAGING, { recursive: true, force: true });
  if (!(await runNext({ staging: STAGING, basePath, say }))) return false;
  say(`Pages are built (${watch()}). Finishing the export ...`);
  const { pages } = finishExport(STAGING);
  const stubs = writeRedirectStubs(STAGING, basePath, content, await readLedger(projectFolder()));
  const natives = nativeRedirects(content);
  const tooMany = hosts.includes('pages') ? tooManyRedirects(natives.length) : undefined;
  if (tooMany !== undefined) {
    say(`${tooMany} Nothing was built; ${out}/ stays as it was.`);
    return false;
  }
  for (const file of hostFiles(basePath, natives, hosts)) writeInto(STAGING, file.path, file.content);
  const report = checkExport(STAGING, basePath);
  say(formatExportReport(report));
  if (!report.isRight) {
    say(`The export is wrong; ${out}/ stays as it was and the wrong one is in ${STAGING}/.`);
    return false;
  }
  const compressed = await compressFiles(STAGING);
  replaceFolder(STAGING, out);
  say(
    `${pages} pages, ${stubs} redirects (${natives.length} by hosts too), ${compressed} compressed files are in ${out}/ (${watch()}).`,
  );
  return true;
}

/** Two renames: a reader of the folder sees the old export or the new one, never a mixture. */
function replaceFolder(staging: string, out: string): void {
  const old = `${staging}-old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(resolve(out)), { recursive: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(staging, out);
  rmSync(old, { recursive: true, force: true });
}

function stopwatch(): () => string {
  const start = performance.now();
  return () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
