import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Where Next exports to, and below which path the site will live. */
export interface NextBuild {
  /** Relative to the project, because Next wants it so. */
  readonly staging: string;
  readonly basePath: string;
  readonly say: (line: string) => void;
}

/** Path of Next's own command, run with this Node: no shell, no PATH. */
export const NEXT_COMMAND = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Next's own folder, for what lies between sources and export. */
const WORK = '.next';
/** Parts of it that others use meanwhile: the development server, and the compiler of the types. */
const NOT_OURS: readonly string[] = ['dev', 'types'];

/**
 * A build must not see what the last one left: Next's cache then trusts in files that its own cleaning has
 * removed, and now and then a second build failed with ENOENT or did not find a style sheet.
 */
function clearWork(): void {
  if (!existsSync(WORK)) return;
  for (const name of readdirSync(WORK))
    if (!NOT_OURS.includes(name)) rmSync(join(WORK, name), { recursive: true, force: true });
}

/** Runs `next build`; its output is of interest only where it fails. */
export function runNext({ staging, basePath, say }: NextBuild): Promise<boolean> {
  clearWork();
  const child = spawn(process.execPath, [NEXT_COMMAND, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      EXPORT_FOLDER: staging,
      BASE_PATH: basePath,
    },
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) say(`${Buffer.concat(output).toString('utf8').trimEnd()}\nnext build failed.`);
      resolve(code === 0);
    });
  });
}
