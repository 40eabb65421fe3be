// What a person types is short, unfinished and seldom the exact text. Here fuse.js is at its best: it ranks
// the few articles that share words with the typed text by how their titles, messages and codes read as a
// whole. It never sees all articles, because its cost grows with them (0.4 s for one line at 5,000).
import Fuse from 'fuse.js';
import type { Described } from './descriptions';
import type { SearchDocument } from './document';
import { textsByLanguage } from './languages';

/** Longer texts were pasted, not typed. */
const LONGEST_TYPED = 40;
/** fuse.js's own default is 0.6, which accepts nearly anything among so few. */
const THRESHOLD = 0.4;
/** Next to the share of words found; both are between 0 and 1. */
const FUSE_PART = 0.5;

interface Entry {
  readonly article: number;
  readonly titles: readonly string[];
  readonly messages: readonly string[];
  readonly codes: readonly string[];
}

/** Tells whether a text looks typed rather than pasted. */
export function isTyped(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 0 && trimmed.length < LONGEST_TYPED && !trimmed.includes('\n');
}

/** Orders described articles by words and by wording, best first; `share` becomes the mean of both. */
export function rankTyped(
  text: string,
  described: readonly Described[],
  documents: readonly SearchDocument[],
): readonly Described[] {
  const entries = described.map(({ article }): Entry => {
    const document = documents[article];
    return {
      article,
      titles: document ? textsByLanguage(document.titles).map((title) => title.text) : [],
      messages: document?.messages.map((message) => message.text) ?? [],
      codes: document?.codes ?? [],
    };
  });
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'titles', weight: 2 },
      { name: 'messages', weight: 2 },
      { name: 'codes', weight: 1 },
    ],
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: THRESHOLD,
  });
  const wording = new Map(
    fuse.search(text.trim()).map(({ item, score }) => [item.article, 1 - (score ?? 1)]),
  );
  return described
    .map((entry) => ({
      ...entry,
      share: (1 - FUSE_PART) * entry.share + FUSE_PART * (wording.get(entry.article) ?? 0),
    }))
    .sort((a, b) => b.share - a.share || a.article - b.article);
}
