// What others would build a help desk on, each given the whole text and its usual settings.
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../search';

/** A rival: ids for a text, best first, at most ten. `most`: how many texts it is worth asking. */
export interface Peer {
  readonly name: string;
  readonly ask: (text: string) => readonly string[];
  readonly most: number;
}

interface Flat {
  readonly id: string;
  readonly title: string;
  readonly titleFr: string;
  readonly code: string;
}

const TEN = 10;
const ALL = Number.POSITIVE_INFINITY;
/** fuse.js over everything takes seconds for a mail, so it gets a sample. */
const FUSE_SAMPLE = 24;

function flatten(document: SearchDocument): Flat {
  const of = (lang: 'en' | 'fr') =>
    document.messages.filter((message) => message.lang === lang).map(({ text }) => text);
  return {
    id: document.id,
    title: of('en').join('\n') || (document.titles.en ?? ''),
    titleFr: of('fr').join('\n') || (document.titles.fr ?? ''),
    code: document.codes.join(' '),
  };
}

const FIELDS = ['title', 'titleFr', 'code'] as const;

function miniSearch(rows: readonly Flat[], fuzzy: boolean): (text: string) => readonly string[] {
  const index = new MiniSearch<Flat>({ fields: [...FIELDS] });
  index.addAll(rows);
  const options = fuzzy ? { fuzzy: 0.2, prefix: true } : {};
  return (text) =>
    index
      .search(text, options)
      .slice(0, TEN)
      .map(({ id }) => String(id));
}

/** MiniSearch in its exact mode, the engine's measure of speed. */
export function buildMiniSearch(documents: readonly SearchDocument[]): (text: string) => readonly string[] {
  return miniSearch(documents.map(flatten), false);
}

function fuse(rows: readonly Flat[], options: object): (text: string) => readonly string[] {
  const index = new Fuse(rows, { keys: [...FIELDS], ...options });
  return (text) => index.search(text, { limit: TEN }).map(({ item }) => item.id);
}

function flexSearch(rows: readonly Flat[]): (text: string) => readonly string[] {
  const index = new flexsearch.Index({ tokenize: 'strict' });
  rows.forEach((row, i) => {
    index.add(i, `${row.title}\n${row.titleFr}\n${row.code}`);
  });
  return (text) =>
    index
      .search(text, { limit: TEN, suggest: true })
      .flatMap((i) => (typeof i === 'number' ? (rows[i]?.id ?? []) : []));
}

function lunrSearch(rows: readonly Flat[]): (text: string) => readonly string[] {
  const index = lunr((builder) => {
    for (const field of FIELDS) builder.field(field);
    for (const row of rows) builder.add(row);
  });
  return (text) => {
    // lunr's query language would choke on a paste's colons and stars, so words are given one by one.
    const found = index.query((query) => {
      for (const word of lunr.tokenizer(text)) query.term(word, {});
    });
    return found.slice(0, TEN).map(({ ref }) => ref);
  };
}

async function orama(rows: readonly Flat[]): Promise<(text: string) => readonly string[]> {
  const index = create({ schema: { id: 'string', title: 'string', titleFr: 'string', code: 'string' } });
  await insertMultiple(index, [...rows]);
  return (term) => {
    const found = searchOrama(index, { term, limit: TEN, properties: [...FIELDS] });
    return found instanceof Promise ? [] : found.hits.map(({ document }) => document.id);
  };
}

/** The twenty lines that a colleague would write: take the code by a regular expression, else MiniSearch. */
function twentyLines(rows: readonly Flat[]): (text: string) => readonly string[] {
  const byCode = new Map<string, string[]>();
  for (const row of rows)
    for (const code of row.code.toLowerCase().split(' '))
      if (code !== '')
        byCode.set(code.replace(/^0x/, ''), [...(byCode.get(code.replace(/^0x/, '')) ?? []), row.id]);
  const words = miniSearch(rows, false);
  return (text) => {
    for (const match of text.matchAll(
      /\b(?:0x)?([0-9a-f]{8})\b|\b([A-Z]{2,8}\d{3,8})\b|-?\b(\d{9,10})\b/gi,
    )) {
      const decimal = match[3];
      const key = decimal
        ? (2 ** 32 - Number(decimal)).toString(16)
        : (match[1] ?? match[2] ?? '').toLowerCase();
      const ids = byCode.get(key);
      if (ids) return [...ids, ...words(text)].slice(0, TEN);
    }
    return words(text);
  };
}

/** All peers, their indexes built. */
export async function buildPeers(documents: readonly SearchDocument[]): Promise<readonly Peer[]> {
  const rows = documents.map(flatten);
  return [
    { name: 'minisearch', ask: miniSearch(rows, false), most: ALL },
    { name: 'minisearch-fuzzy', ask: miniSearch(rows, true), most: ALL },
    { name: 'flexsearch', ask: flexSearch(rows), most: ALL },
    { name: 'lunr', ask: lunrSearch(rows), most: ALL },
    { name: 'orama', ask: await orama(rows), most: ALL },
    { name: 'twenty-lines', ask: twentyLines(rows), most: ALL },
    { name: 'fuse', ask: fuse(rows, {}), most: FUSE_SAMPLE },
    {
      name: 'fuse-ignore-location',
      ask: fuse(rows, { ignoreLocation: true, threshold: 0.4 }),
      most: FUSE_SAMPLE,
    },
  ];
}
