// A change of a source's text by a command is no reason to translate again: a translation that followed its source
// before follows it afterwards. One that did not stays behind.
import type { RawFile, TranslationState } from '../../content/index';
import { translationStates } from '../../content/index';
import type { Change } from '../../permanence/plan/change';
import { type ContentTexts, changeText } from './content-texts';
import { insertKey, readValue, setValue } from './front-matter';
import { KEY_ORDER } from './key-order';

/** Gives the translations of changed sources the hash of the new text, where all that went into them was up to date. */
export function followSources(
  before: ContentTexts,
  after: ContentTexts,
  changes: readonly Change[],
): ContentTexts {
  const old = translationStates(rawFiles(before));
  return translationStates(rawFiles(after)).reduce((texts, state) => {
    if (state.given === state.wanted || !wasFresh(state, old, originsOf(state.id, changes))) return texts;
    return changeText(texts, state.path, (text) => setHash(text, state.wanted));
  }, after);
}

/** The articles that an article was made of, by the ids that they had before the changes. */
function originsOf(id: string, changes: readonly Change[]): Set<string> {
  const origins = new Set([id]);
  for (const change of [...changes].reverse()) {
    if (change.kind === 'rename-article' && origins.delete(change.to)) origins.add(change.article);
    if ((change.kind === 'take-cause' || change.kind === 'drop-cause') && origins.has(change.to.article)) {
      origins.add(change.from.article);
    }
  }
  return origins;
}

function wasFresh(
  { lang }: TranslationState,
  old: readonly TranslationState[],
  origins: ReadonlySet<string>,
): boolean {
  const theirs = old.filter((state) => state.lang === lang && origins.has(state.id));
  return theirs.length > 0 && theirs.every(({ given, wanted }) => given === wanted);
}

function setHash(text: string, hash: string): string {
  const yaml = JSON.stringify(hash);
  if (readValue(text, ['sourceHash']) !== undefined) return setValue(text, ['sourceHash'], yaml);
  return insertKey(text, KEY_ORDER, 'sourceHash', [`sourceHash: ${yaml}`]);
}

/** The texts as files, for the loader. */
export function rawFiles(texts: ContentTexts): RawFile[] {
  return [...texts]
    .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
