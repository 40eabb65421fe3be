// Bundles the `causebook` command for plain Node: no tsx, no packages beside it. Each command is a file of its
// own that is read when it is called, because a command in a pipe is started again for every text.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';

/** What `npm pack` is given: a package of its own, which needs no other. */
export const CLI_FOLDER = 'dist';

/**
 * Bundles lib/cli/main.ts and what it loads later into a folder, which it replaces.
 *
 * @example
 * await bundleCli() // dist/causebook.js, dist/parts/*.js and dist/package.json
 */
export async function bundleCli(folder: string = CLI_FOLDER, root: string = process.cwd()): Promise<void> {
  rmSync(resolve(root, folder), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [{ in: 'lib/cli/main.ts', out: 'causebook' }],
    outdir: folder,
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'silent',
    // some packages are CommonJS, which esbuild wraps but whose `require` of Node's modules it leaves
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
  });
  writePackage(resolve(root, folder), root);
}

const projectPackage = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  engines: z.record(z.string(), z.string()),
});

/** The project's package needs packages to build pages; the command has all of them inside. */
function writePackage(folder: string, root: string): void {
  const { name, version, description, license, engines } = projectPackage.parse(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  const bin = { [name]: 'causebook.js' };
  const own = { name, version, description, license, type: 'module', bin, engines };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
}
