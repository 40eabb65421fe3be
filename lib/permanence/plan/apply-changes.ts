// Does changes to the model. The files are changed by other means (lib/cli/change-files), and loading them again must
// give what this gives.
import type { Article, Cause, Related, Sample } from '../../article/article';
import { LANGS } from '../../article/lang';
import { fileOf } from '../mistake';
import type { CauseName, Change, LinkEnd, Reasons } from './change';

/**
 * The articles after the changes, sorted by id. Markdown is left as it is: links in it are the files' own.
 *
 * @throws where a change names what is not there, which is a planner's mistake
 * @example
 * applyChanges(articles, [{ kind: 'rename-article', article: 'jam', to: 'paper-jam', collection: 'printers' }])
 */
export function applyChanges(articles: readonly Article[], changes: readonly Change[]): Article[] {
  const after = changes.reduce<readonly Article[]>(applyChange, articles);
  return [...after].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function applyChange(articles: readonly Article[], change: Change): readonly Article[] {
  switch (change.kind) {
    case 'rename-article':
      return update(articles, change.article, (article) => renamed(article, change.to, change.collection));
    case 'set-aliases':
      return update(articles, change.article, (article) => ({ ...article, aliases: change.aliases }));
    case 'rename-cause':
      return update(articles, change.article, (article) => renameCause(article, change.cause, change.to));
    case 'set-cause-aliases':
      return updateCause(articles, change, (cause) => ({ ...cause, aliases: change.aliases }));
    case 'take-cause':
      return takeCause(articles, change.from, change.to);
    case 'drop-cause':
      return dropCause(articles, change.from, change.to);
    case 'take-words':
      return takeWords(articles, change.from, change.to);
    case 'drop-article':
      return articles.filter(({ id }) => id !== find(articles, change.article).id);
    case 'retire':
      return update(articles, change.article, (article) => ({
        ...sayWhy(article, change.words),
        retired: change.retired,
      }));
    case 'restore':
      return update(articles, change.article, (article) => ({
        ...sayWhy(article, undefined),
        retired: undefined,
      }));
    case 'relink':
      return articles.map((article) => relink(article, change.from, change.to));
    case 'set-changed':
      return update(articles, change.article, (article) => ({ ...article, changed: change.date }));
    default:
      return change satisfies never;
  }
}

function find(articles: readonly Article[], id: string): Article {
  const found = articles.find((article) => article.id === id);
  if (found === undefined) throw new Error(`The plan names the article "${id}", which is not there.`);
  return found;
}

function update(
  articles: readonly Article[],
  id: string,
  change: (article: Article) => Article,
): readonly Article[] {
  const before = find(articles, id);
  return articles.map((article) => (article === before ? change(article) : article));
}

function findCause({ id, causes }: Article, name: string): Cause {
  const found = causes.find((cause) => cause.id === name);
  if (found === undefined) throw new Error(`The plan names the cause "${id}#${name}", which is not there.`);
  return found;
}

function updateCause(
  articles: readonly Article[],
  { article: id, cause: name }: CauseName,
  change: (cause: Cause) => Cause,
): readonly Article[] {
  return update(articles, id, (article) => {
    const before = findCause(article, name);
    return { ...article, causes: article.causes.map((cause) => (cause === before ? change(cause) : cause)) };
  });
}

function renamed(article: Article, id: string, collection: string): Article {
  const base = `${fileOf(article).split('/').slice(0, -2).join('/')}/${collection}/${id}`;
  const text = { ...article.text };
  for (const lang of LANGS) {
    const words = text[lang];
    if (words === undefined) continue;
    text[lang] = { ...words, path: lang === article.sourceLang ? `${base}.mdx` : `${base}.${lang}.mdx` };
  }
  return { ...article, id, collection, text };
}

/** Puts the reason into the words of the translations that have one, or takes it out of all. */
function sayWhy(article: Article, reasons: Reasons | undefined): Article {
  const text = { ...article.text };
  for (const lang of LANGS) {
    const words = text[lang];
    const reason = reasons?.[lang];
    if (words === undefined || (reasons !== undefined && reason === undefined)) continue;
    text[lang] = { ...words, retiredReason: reason };
  }
  return { ...article, text };
}

function renameCause(article: Article, from: string, to: string): Article {
  const before = findCause(article, from);
  return {
    ...article,
    causes: article.causes.map((cause) => (cause === before ? { ...cause, id: to } : cause)),
    samples: article.samples.map((sample) => (sample.cause === from ? { ...sample, cause: to } : sample)),
  };
}

function takeCause(articles: readonly Article[], from: CauseName, to: CauseName): readonly Article[] {
  const cause = findCause(find(articles, from.article), from.cause);
  const without = moveSamples(articles, from, to);
  const shorter = withoutCause(without, from);
  return update(shorter, to.article, (article) => ({
    ...article,
    causes: [...article.causes, { ...cause, id: to.cause, aliases: [] }],
  }));
}

function dropCause(articles: readonly Article[], from: CauseName, to: CauseName): readonly Article[] {
  findCause(find(articles, to.article), to.cause);
  return withoutCause(moveSamples(articles, from, to), from);
}

function withoutCause(articles: readonly Article[], { article: id, cause: name }: CauseName) {
  return update(articles, id, (article) => {
    const gone = findCause(article, name);
    return { ...article, causes: article.causes.filter((cause) => cause !== gone) };
  });
}

/** Pastes that tell a cause go where the cause goes. */
function moveSamples(articles: readonly Article[], from: CauseName, to: CauseName): readonly Article[] {
  const moving = find(articles, from.article).samples.filter(({ cause }) => cause === from.cause);
  const staying = update(articles, from.article, (article) => ({
    ...article,
    samples: article.samples.filter(({ cause }) => cause !== from.cause),
  }));
  return update(staying, to.article, (article) => ({
    ...article,
    samples: joinSamples(
      article.samples,
      moving.map((sample) => ({ ...sample, cause: to.cause })),
    ),
  }));
}

function joinSamples(ours: readonly Sample[], theirs: readonly Sample[]): readonly Sample[] {
  return [...ours, ...theirs.filter(({ text }) => !ours.some((own) => own.text === text))];
}

function takeWords(articles: readonly Article[], from: string, to: string): readonly Article[] {
  const gone = find(articles, from);
  return update(articles, to, (article) => ({
    ...article,
    messages: [
      ...article.messages,
      ...gone.messages.filter((message) => !article.messages.some((own) => sameMessage(own, message))),
    ],
    codes: union(article.codes, gone.codes),
    samples: joinSamples(article.samples, gone.samples),
    appliesTo: {
      ...article.appliesTo,
      platforms: union(article.appliesTo.platforms, gone.appliesTo.platforms),
    },
    related: joinRelated(article, gone),
    sources: [
      ...article.sources,
      ...gone.sources.filter(({ url }) => !article.sources.some((own) => own.url === url)),
    ],
  }));
}

/** As the check for messages that stand twice sees it: letter case and white space are no difference. */
function sameMessage(a: Article['messages'][number], b: Article['messages'][number]): boolean {
  return a.lang === b.lang && messageKey(a.text) === messageKey(b.text);
}

/** What two messages have in common that the engine cannot tell apart. */
export function messageKey(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function union(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  return [...ours, ...theirs.filter((value) => !ours.includes(value))];
}

function joinRelated(article: Article, gone: Article): readonly Related[] {
  const theirs = gone.related.filter(
    ({ id }) => id !== article.id && !article.related.some((own) => own.id === id),
  );
  return [...article.related, ...theirs].filter(({ id }) => id !== gone.id);
}

/** Only whole articles are related or replaced; links to causes stand in Markdown. */
function relink(article: Article, from: LinkEnd, to: LinkEnd): Article {
  if (from.cause !== undefined) return article;
  const seen = new Set<string>([article.id]);
  const related = article.related
    .map((one) => (one.id === from.article ? { ...one, id: to.article } : one))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
  const { retired } = article;
  if (retired?.replacedBy !== from.article) return { ...article, related };
  return { ...article, related, retired: { ...retired, replacedBy: to.article } };
}
