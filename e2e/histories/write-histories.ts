// Plays random histories and writes the site that they end in: ten at once, because building one site ten times as
// large takes a fraction of building ten.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { emptySite, playOnTexts } from '../../lib/cli/change-files/history-texts';
import { formatLedger, LEDGER_PATH } from '../../lib/permanence/ledger';
import { Ever } from '../../lib/permanence/plan/ever';
import { STEP_KINDS, type Step } from '../../lib/permanence/plan/history';
import { HISTORIES, PROJECT, STEPS, WALKS } from './settings';
import type { Walk } from './walk';

/** The same histories every time; another number tries others. */
const SEED = Number(process.env.HISTORIES_SEED ?? 20_260_203);

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...STEP_KINDS),
  picks: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
});

/** Writes the project with its ledger, and what is to be walked. */
export function writeHistories(): void {
  const length = { minLength: STEPS, maxLength: STEPS, size: 'max' } as const;
  const histories = fc.sample(fc.array(step, length), { numRuns: HISTORIES.length, seed: SEED });
  const played = HISTORIES.map((name, at) => play(name, histories[at] ?? []));
  const texts = new Map([...emptySite(), ...played.flatMap((one) => [...one.texts])]);
  rmSync(PROJECT, { recursive: true, force: true });
  for (const [path, text] of texts) write(join('content', path), text);
  const ledger = played.flatMap(({ ever }) => [...ever]);
  write(LEDGER_PATH, formatLedger(ledger));
  writeFileSync(WALKS, JSON.stringify(played.map(({ walk }) => walk)));
  console.log(`${ledger.length} addresses of ${played.length} histories of ${STEPS} steps, seed ${SEED}`);
}

function play(name: string, steps: readonly Step[]) {
  const memory = new Ever();
  const { texts, ever, done, refused } = playOnTexts(steps, name, memory);
  const addresses = [...memory.meaning.keys()].map((address) => {
    const [id = '', cause] = memory.placeOf(address)?.split('#') ?? [];
    return { address, id, cause };
  });
  const walk: Walk = { history: name, steps: steps.length, done, refused, addresses };
  return { texts, ever, walk };
}

function write(path: string, text: string): void {
  const file = join(PROJECT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
