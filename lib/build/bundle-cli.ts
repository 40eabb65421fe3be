// Bundles the `causebook` command for plain Node: no tsx, no packages beside it. Each command is a file of its
// own that is read when it is called, because a command in a pipe is started again for every text.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Where `bin` of package.json points to. */
export const CLI_FOLDER = 'dist';

/**
 * Bundles lib/cli/main.ts and what it loads later into a folder, which it replaces.
 *
 * @example
 * await bundleCli() // dist/causebook.js and dist/parts/*.js
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
}
