// The promise as a property: sites are published, renamed, merged, split, retired and restored at random by the
// planners that the commands use, and after every step each address that was ever published
// is asked for: it must lead to the article or cause that it was published for, wherever that is by then.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../article/article';
import { madeUpArticle, madeUpContent } from '../../article/made-up-article';
import { checkAnchors } from '../check-anchors';
import { nativeRedirects } from '../native-redirects';
import { type Destination, resolver } from '../resolve';
import { applyChanges } from './apply-changes';
import type { Plan, Shelf } from './change';
import { Ever } from './ever';
import { deedOf, STEP_KINDS, type Step } from './history';

const RUNS = 1_000;
const STEPS = 40;
const COLLECTIONS = ['made-up', 'others'];

const historyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...STEP_KINDS),
  picks: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
});

/** What happened in all runs, which the test prints: a property that did nothing has shown nothing. */
interface Figures {
  runs: number;
  asked: number;
  readonly done: Record<string, number>;
  readonly refused: Record<string, number>;
}

test(`whatever is done to a site, every address ever published leads to what it meant in at most one hop`, () => {
  const figures: Figures = { runs: 0, asked: 0, done: {}, refused: {} };
  fc.assert(
    fc.property(fc.array(historyStep, { minLength: 1, maxLength: STEPS, size: 'max' }), (steps) =>
      play(steps, figures),
    ),
    { numRuns: RUNS, seed: 20_260_203 },
  );
  console.log(`property: ${JSON.stringify(figures)}`);
  expect(figures.runs).toBe(RUNS);
  for (const kind of STEP_KINDS) expect(figures.done[kind], kind).toBeGreaterThan(100);
  expect(figures.asked).toBeGreaterThan(100_000);
}, 240_000);

function play(steps: readonly Step[], figures: Figures): void {
  let next = 0;
  const name = () => `name-${next++}`;
  const ever = new Ever();
  const earlier: string[] = [];
  let articles: readonly Article[] = [madeUpArticle({ id: name() })];
  ever.publish(madeUpContent(articles));
  figures.runs += 1;
  for (const step of steps) {
    const shelf = (): Shelf => ({ articles, collections: COLLECTIONS, ledger: new Set(ever.meaning.keys()) });
    const follow = (plan: Plan) => {
      const counts = plan.kind === 'plan' ? figures.done : figures.refused;
      counts[step.kind] = (counts[step.kind] ?? 0) + 1;
      if (plan.kind === 'refused') return;
      articles = applyChanges(articles, plan.changes);
      for (const change of plan.changes) ever.follow(change);
    };
    earlier.push(...articles.flatMap(({ id, causes }) => [id, ...causes.map((cause) => cause.id)]).slice(-3));
    const deed = deedOf(step, shelf(), name, earlier);
    if (deed.kind === 'write') {
      const causes = Object.fromEntries(deed.causes.map((cause) => [cause, []]));
      articles = [...articles, madeUpArticle({ id: deed.id, causes })];
      ever.publish(madeUpContent(articles));
      if (deed.next === undefined) figures.done[step.kind] = (figures.done[step.kind] ?? 0) + 1;
      else follow(deed.next(shelf()));
    }
    if (deed.kind === 'plan') follow(deed.plan);
    figures.asked += askForAll(articles, ever);
    ever.publish(madeUpContent(articles));
  }
}

function askForAll(articles: readonly Article[], ever: Ever): number {
  expect(checkAnchors(articles)).toEqual([]);
  const content = madeUpContent(articles);
  const resolve = resolver(content);
  const natives = new Map(nativeRedirects(content).map(({ from, to }) => [from, to]));
  for (const [address, thing] of ever.meaning) {
    const found = resolve(address);
    const where = placeOf(found);
    const wanted = ever.place.get(thing);
    if (where !== wanted) expect([address, where ?? found.kind]).toEqual([address, wanted]);
    // a host that redirects by itself takes the fragment along to the letter
    const [page = '', anchor] = address.split('#');
    const to = natives.get(page);
    if (to === undefined) continue;
    const landed = resolve(anchor === undefined ? to : `${to}#${anchor}`);
    if (placeOf(landed) !== wanted) expect([address, to, placeOf(landed)]).toEqual([address, to, wanted]);
  }
  const ids = articles.flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(new Set(ids).size, 'an id means one article').toBe(ids.length);
  for (const { retired } of articles) {
    if (retired?.replacedBy === undefined) continue;
    const now = articles.find(({ id }) => id === retired.replacedBy);
    expect(now, retired.replacedBy).toBeDefined();
    expect(now?.retired, `${retired.replacedBy} answers`).toBeUndefined();
  }
  return ever.meaning.size;
}

function placeOf(found: Destination): string | undefined {
  if (found.kind !== 'found') return undefined;
  return `${found.page.split('/').at(-2)}${found.cause === undefined ? '' : `#${found.cause}`}`;
}
