// Reads what git knows of the articles: every version of every source file, and when each address was published.
import { spawn } from 'node:child_process';
import { pastVersion } from '../content/index';
import type { Past, PastVersion } from '../permanence/identity/past';
import { askGit } from './ask-git';

/** `--relative`, because the project may be a folder of a larger repository. */
const LOG = [
  'log',
  '--full-history',
  '-m',
  '--no-renames',
  '--raw',
  '--abbrev=40',
  '--relative',
  '--no-ext-diff',
];
const COMMIT = 'commit ';
/** A file that has a new text: its blob, and the id that its name says. Translations hold no facts. */
const CHANGED = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]\tcontent\/[a-z0-9-]+\/([a-z0-9-]+)\.mdx$/;

/** A version by the name of its text. */
interface Blob {
  readonly id: string;
  readonly blob: string;
  readonly commit: string;
}

/**
 * Reads the past of the project in a folder. `publishedIn` names the commit that brought each address into the ledger.
 *
 * @throws where git cannot tell; the ledger's history says why
 */
export async function readPast(root: string, publishedIn: ReadonlyMap<string, string>): Promise<Past> {
  const lines = (await askGit(root, [...LOG, `--format=${COMMIT}%H`, '--', 'content'])).split('\n');
  const commits = lines.filter((line) => line.startsWith(COMMIT)).map((line) => line.slice(COMMIT.length));
  // newest first; a merge stands there once a parent
  const order = new Map([...new Set(commits)].reverse().map((commit, at) => [commit, at]));
  const blobs = changedBlobs(lines);
  const texts = await readBlobs(root, [...new Set(blobs.map(({ blob }) => blob))]);
  const versions = new Map<string, PastVersion[]>();
  for (const { id, blob, commit } of blobs.toReversed()) {
    const text = texts.get(blob);
    if (text === undefined) continue;
    const version = pastOf(text, commit, order.get(commit) ?? 0);
    versions.set(id, [...(versions.get(id) ?? []), version]);
  }
  return { versions, publishedAt: (address) => order.get(publishedIn.get(address) ?? '') };
}

function changedBlobs(lines: readonly string[]): Blob[] {
  let commit = '';
  return lines.flatMap((line) => {
    if (line.startsWith(COMMIT)) commit = line.slice(COMMIT.length);
    const [, blob, id] = CHANGED.exec(line) ?? [];
    return blob === undefined || id === undefined ? [] : [{ id, blob, commit }];
  });
}

function pastOf(text: string, commit: string, at: number): PastVersion {
  let parsed: { readonly version: ReturnType<typeof pastVersion> } | undefined;
  return {
    at,
    commit: commit.slice(0, 8),
    hasAliases: /\baliases["']?:/.test(text),
    read: () => {
      parsed ??= { version: pastVersion(text) };
      return parsed.version;
    },
  };
}

/** The texts of blobs, all from one process. */
async function readBlobs(root: string, blobs: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const answer = await batch(root, blobs);
  let at = 0;
  for (const blob of blobs) {
    const end = answer.indexOf(10, at);
    const [, kind, size] = answer.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    texts.set(blob, answer.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

function batch(root: string, blobs: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(Buffer.concat(chunks)) : reject(new Error(`git cat-file ended with ${code}`)),
    );
    child.stdin.on('error', reject);
    child.stdin.end(blobs.map((blob) => `${blob}\n`).join(''));
  });
}
