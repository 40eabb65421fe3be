// Holds the rooms apart with dependency-cruiser, and proves first that the tool sees them: with a compiler that it
// does not know it cruises no module and reports success.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What the tool says about a tree. */
export interface ImportReport {
  readonly modules: number;
  /** One line each: rule, from, to. */
  readonly violations: readonly string[];
}

const TOOL = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const ROOMS = ['app', 'components', 'lib'];
const SETTINGS = ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'];

const REPORT = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Cruises the rooms of the project in this folder. */
export function cruise(root: string): ImportReport {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [TOOL, '--config', SETTINGS[0] ?? '', '--output-type', 'json', ...ROOMS],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser said no JSON: ${stderr || stdout}`);
  const { summary } = REPORT.parse(JSON.parse(stdout));
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  return { modules: summary.totalCruised, violations };
}

/** A wrong import for a rule: the file that is written into a copy of the project. */
export interface Plant {
  readonly rule: string;
  readonly path: string;
  readonly code: string;
}

/** One wrong import for every rule, each as somebody would write it by mistake. */
export const PLANTS: readonly Plant[] = [
  { rule: 'no-cycles', path: 'lib/article/plant-a.ts', code: "import './plant-b';" },
  { rule: 'no-cycles', path: 'lib/article/plant-b.ts', code: "import './plant-a';" },
  { rule: 'search-stands-alone', path: 'lib/search/plant.ts', code: "import { z } from 'zod';\nz.string();" },
  {
    rule: 'search-types-from-article-only',
    path: 'lib/search/plant-type.ts',
    code: "import type { Texts } from '../interface/texts';\nexport type Plant = Texts;",
  },
  { rule: 'search-has-one-door', path: 'lib/cli/plant-door.ts', code: "import '../search/engine';" },
  { rule: 'lib-knows-no-pages', path: 'lib/cli/plant.ts', code: "import '../../components/plant';" },
  { rule: 'pure-rooms-touch-no-machine', path: 'lib/outputs/plant.ts', code: "import 'node:fs';" },
  { rule: 'pure-rooms-import-pure-rooms', path: 'lib/checks/plant.ts', code: "import '../content';" },
  { rule: 'components-reach-no-files', path: 'components/plant.ts', code: "import '@/lib/content';" },
  {
    rule: 'components-reach-no-files',
    path: 'components/plant-far.ts',
    code: "import '@/lib/article/plant-far';",
  },
  { rule: 'pure-rooms-import-pure-rooms', path: 'lib/article/plant-far.ts', code: "import '../content';" },
  { rule: 'components-import-no-node', path: 'components/plant-node.ts', code: "import 'node:path';" },
  { rule: 'app-only-composes', path: 'app/plant.ts', code: "import 'node:os';" },
  { rule: 'app-enters-by-the-door', path: 'app/plant-door.ts', code: "import '../lib/content';" },
];

/** Which planted rules the tool does not report on a copy of the project; all is well where there are none. */
export function unseenPlants(root: string, plants: readonly Plant[] = PLANTS): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'causebook-imports-'));
  try {
    for (const path of [...ROOMS, ...SETTINGS])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(resolve(root, 'node_modules'), join(copy, 'node_modules'));
    for (const { path, code } of plants) writeFileSync(join(copy, path), `${code}\n`);
    const { violations } = cruise(copy);
    const isSeen = ({ rule, path }: Plant) =>
      violations.some((line) => line.startsWith(`${rule}: `) && line.includes(path));
    return plants.filter((plant) => !isSeen(plant)).map(({ rule, path }) => `${rule}: ${path}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
