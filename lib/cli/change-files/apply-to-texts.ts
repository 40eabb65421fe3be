// Does changes to the files of content, in memory. What the model is after the same changes (lib/permanence/plan) is
// what loading these files must give; whoever writes them to disk compares the two first.
import type { Change, LinkEnd } from '../../permanence/plan/change';
import {
  appendCauseText,
  causeBlock,
  causePath,
  hasSingleCause,
  removeCauseText,
  renameCauseText,
} from './cause-text';
import { type ArticleFileName, articleFiles, type ContentTexts, changeText } from './content-texts';
import {
  insertKey,
  readTexts,
  readValue,
  removeKey,
  reviseList,
  setListOf,
  setValue,
  topKeys,
  yamlList,
} from './front-matter';
import { KEY_ORDER } from './key-order';
import { relinkFacts, relinkMarkdown } from './relink-text';
import { addSamples, renameSampleCause, takeSamples, takeWordsText } from './take-words';

/**
 * The texts after the changes; those that no change concerns are the same strings.
 *
 * @example
 * applyToTexts(texts, [{ kind: 'set-aliases', article: 'jam', aliases: ['old-jam'] }])
 */
export function applyToTexts(texts: ContentTexts, changes: readonly Change[]): ContentTexts {
  return changes.reduce(applyChange, texts);
}

function applyChange(texts: ContentTexts, change: Change): ContentTexts {
  switch (change.kind) {
    case 'rename-article':
      return renameFiles(texts, change.article, change.collection, change.to);
    case 'set-aliases':
      return changeSource(texts, change.article, (text) => setAliases(text, change.aliases));
    case 'rename-cause':
      return changeAll(texts, change.article, (text) =>
        renameSampleCause(renameCauseText(text, change.cause, change.to), change.cause, change.to),
      );
    case 'set-cause-aliases':
      return changeSource(texts, change.article, (text) =>
        setCauseAliases(text, change.cause, change.aliases),
      );
    case 'take-cause':
      return moveCause(texts, change, true);
    case 'drop-cause':
      return moveCause(texts, change, false);
    case 'take-words':
      return pairs(texts, change.from, change.to).reduce(
        (now, { from, to }) =>
          changeText(now, to, (text) => takeWordsText(text, now.get(from) ?? '', change.to, change.from)),
        texts,
      );
    case 'drop-article':
      return without(texts, articleFiles(texts, change.article));
    case 'retire':
      return retire(texts, change);
    case 'restore':
      return changeAll(texts, change.article, (text) =>
        removeKey(removeKey(text, [], 'retired'), [], 'retiredReason'),
      );
    case 'relink':
      return relink(texts, change.from, change.to);
    case 'set-changed':
      return changeSource(texts, change.article, (text) => setValue(text, ['changed'], change.date));
    default:
      return change satisfies never;
  }
}

function changeAll(texts: ContentTexts, id: string, change: (text: string) => string): ContentTexts {
  return articleFiles(texts, id).reduce((now, { path }) => changeText(now, path, change), texts);
}

function changeSource(texts: ContentTexts, id: string, change: (text: string) => string): ContentTexts {
  const [source] = articleFiles(texts, id);
  if (source === undefined) throw new Error(`The plan names the article "${id}", which has no file.`);
  return changeText(texts, source.path, change);
}

function without(texts: ContentTexts, files: readonly ArticleFileName[]): ContentTexts {
  const gone = new Set(files.map(({ path }) => path));
  return new Map([...texts].filter(([path]) => !gone.has(path)));
}

function renameFiles(texts: ContentTexts, id: string, collection: string, to: string): ContentTexts {
  const files = articleFiles(texts, id);
  const renamed = files.map(({ path, lang }) => {
    const name = lang === undefined ? `${to}.mdx` : `${to}.${lang}.mdx`;
    return [`${collection}/${name}`, texts.get(path) ?? ''] as const;
  });
  return new Map([...without(texts, files), ...renamed]);
}

function setAliases(text: string, aliases: readonly string[]): string {
  const old = readTexts(text, ['aliases']);
  if (old.join() === aliases.join()) return text;
  if (aliases.length === 0) return removeKey(text, [], 'aliases');
  if (topKeys(text).includes('aliases')) return reviseList(text, ['aliases'], old, aliases);
  return insertKey(text, KEY_ORDER, 'aliases', [`aliases: ${yamlList(aliases)}`]);
}

function setCauseAliases(text: string, cause: string, aliases: readonly string[]): string {
  // an only cause at the top has no name, so it never had another one
  if (hasSingleCause(text)) return text;
  return setListOf(text, causePath(text, cause), 'aliases', aliases);
}

/** The files of two articles, language by language. */
function pairs(texts: ContentTexts, from: string, to: string): { from: string; to: string }[] {
  const theirs = articleFiles(texts, to);
  return articleFiles(texts, from).flatMap(({ path, lang }) => {
    const other = theirs.find((file) => file.lang === lang);
    return other === undefined ? [] : [{ from: path, to: other.path }];
  });
}

type CauseMove = Extract<Change, { kind: 'take-cause' | 'drop-cause' }>;

/** In each language: the samples go along, and with `words` the cause's own text. */
function moveCause(texts: ContentTexts, { from, to }: CauseMove, words: boolean): ContentTexts {
  return pairs(texts, from.article, to.article).reduce((now, files) => {
    const before = now.get(files.from) ?? '';
    const block = words ? causeBlock(before, from.cause, to.cause) : undefined;
    const { rest, taken } = takeSamples(before, from.cause, to.cause);
    // the only cause of an article that goes as a whole stays where it is, and goes with it
    const shorter = hasSingleCause(rest) ? rest : removeCauseText(rest, from.cause);
    return changeText(
      changeText(now, files.from, () => shorter),
      files.to,
      (text) => addSamples(block === undefined ? text : appendCauseText(text, block), taken),
    );
  }, texts);
}

function retire(texts: ContentTexts, change: Extract<Change, { kind: 'retire' }>): ContentTexts {
  const { article, retired, words } = change;
  const { date, reason, replacedBy } = retired;
  const line = `retired: { date: ${date}, reason: ${JSON.stringify(reason)}${replacedBy === undefined ? '' : `, replacedBy: ${replacedBy}`} }`;
  const stated = changeSource(texts, article, (text) => {
    const known = readValue(text, ['retired', 'replacedBy']);
    if (known !== undefined && replacedBy !== undefined) {
      return setValue(text, ['retired', 'replacedBy'], replacedBy);
    }
    return insertKey(removeKey(text, [], 'retired'), KEY_ORDER, 'retired', [line]);
  });
  return articleFiles(stated, article).reduce((now, { path, lang }) => {
    const why = lang === undefined ? undefined : words[lang];
    if (why === undefined) return now;
    return changeText(now, path, (text) =>
      insertKey(text, KEY_ORDER, 'retiredReason', [`retiredReason: ${JSON.stringify(why)}`]),
    );
  }, stated);
}

function relink(texts: ContentTexts, from: LinkEnd, to: LinkEnd): ContentTexts {
  return new Map(
    [...texts].map(([path, text]) => {
      if (!path.endsWith('.mdx')) return [path, text];
      const linked = relinkMarkdown(text, from, to);
      if (from.cause !== undefined || !text.includes(from.article)) return [path, linked];
      const own =
        path
          .split('/')
          .at(-1)
          ?.replace(/\.mdx$/, '') ?? '';
      return [path, relinkFacts(linked, own, from.article, to.article)];
    }),
  );
}
