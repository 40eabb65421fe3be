// The promise as a property: articles are published, renamed, merged and split at random, each time with the
// aliases that CONTRIBUTING asks for, and every address that was ever published still leads somewhere.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeUpArticle, madeUpContent } from '../article/made-up-article';
import { currentAddresses } from './addresses';
import { checkAnchors } from './check-anchors';
import { resolver } from './resolve';

interface Model {
  id: string;
  aliases: string[];
  causes: { id: string; aliases: string[] }[];
}

/** Names that were never used before. */
function names() {
  let next = 0;
  return () => `n${next++}`;
}

/**
 * A cause on its way to another article takes along every address that it ever had, save those that another
 * cause answers for: an article that was merged in may have had an anchor of the same name.
 */
function leaving(articles: readonly Model[], from: Model, cause: Model['causes'][number], id: string) {
  const ids = [from.id, ...from.aliases];
  const anchors = [cause.id, ...cause.aliases.filter((alias) => !alias.includes('#'))];
  const claimed = new Set(articles.flatMap((article) => article.causes.flatMap(({ aliases }) => aliases)));
  const own = ids
    .flatMap((old) => anchors.map((anchor) => `${old}#${anchor}`))
    .filter((alias) => !claimed.has(alias));
  return { id, aliases: [...new Set([...cause.aliases.filter((alias) => alias.includes('#')), ...own])] };
}

type Step = (articles: Model[], pick: (n: number) => number, name: () => string) => Model[];

const STEPS: Record<string, Step> = {
  publish: (articles, pick, name) => {
    const causes = Array.from({ length: 1 + pick(3) }, (_, at) => ({ id: `c${at}`, aliases: [] }));
    return [...articles, { id: name(), aliases: [], causes }];
  },
  rename: (articles, pick, name) => {
    const at = pick(articles.length);
    return articles.map((article, index) =>
      index === at ? { ...article, id: name(), aliases: [...article.aliases, article.id] } : article,
    );
  },
  renameCause: (articles, pick, name) => {
    const at = pick(articles.length);
    return articles.map((article, index) => {
      const which = pick(article.causes.length);
      if (index !== at) return article;
      const causes = article.causes.map((cause, place) =>
        place === which ? { id: name(), aliases: [...cause.aliases, cause.id] } : cause,
      );
      return { ...article, causes };
    });
  },
  merge: (articles, pick, name) => {
    const gone = articles[pick(articles.length)];
    const rest = articles.filter((article) => article !== gone);
    const into = rest[pick(rest.length)];
    if (gone === undefined || into === undefined) return articles;
    const causes = [...into.causes, ...gone.causes.map((cause) => leaving(articles, gone, cause, name()))];
    const aliases = [...into.aliases, gone.id, ...gone.aliases];
    return rest.map((article) => (article === into ? { ...into, aliases, causes } : article));
  },
  split: (articles, pick, name) => {
    const from = articles[pick(articles.length)];
    const moving = from?.causes[pick(from.causes.length)];
    if (from === undefined || moving === undefined || from.causes.length < 2) return articles;
    const stays = { ...from, causes: from.causes.filter((cause) => cause !== moving) };
    const made = { id: name(), aliases: [], causes: [leaving(articles, from, moving, 'cause')] };
    return [...articles.map((article) => (article === from ? stays : article)), made];
  },
};

const contentOf = (articles: readonly Model[]) =>
  madeUpContent(
    articles.map(({ id, aliases, causes }) =>
      madeUpArticle({
        id,
        aliases,
        causes: Object.fromEntries(causes.map((cause) => [cause.id, cause.aliases])),
      }),
    ),
  );

test('whatever is renamed, merged and split, every address ever published resolves in at most one hop', () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.nat(), fc.nat());
  let asked = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      const name = names();
      const ever = new Set<string>();
      let articles: Model[] = [{ id: name(), aliases: [], causes: [{ id: 'cause', aliases: [] }] }];
      for (const [kind, ...seeds] of steps) {
        let at = 0;
        const pick = (n: number) => (n === 0 ? 0 : (seeds[at++ % 2] ?? 0) % n);
        articles = STEPS[kind]?.(articles, pick, name) ?? articles;
        const content = contentOf(articles);
        for (const address of currentAddresses(content)) ever.add(address);
        expect(checkAnchors(content.articles)).toEqual([]);
        const resolve = resolver(content);
        for (const address of ever) expect([address, resolve(address).kind]).toEqual([address, 'found']);
        asked += ever.size;
      }
    }),
    { numRuns: 200 },
  );
  expect(asked).toBeGreaterThan(10_000);
});
