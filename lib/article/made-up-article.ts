// Articles for tests: whatever a test does not ask for is there, valid and empty.
import type { Article, ArticleStatus, Cause, Related, Retired } from './article';
import type { Collection, CollectionText, Content } from './collection';

/** What a test wants of an article; everything has a default but the id. */
export interface Wanted {
  readonly id: string;
  readonly aliases?: readonly string[];
  /** Earlier anchors by cause id. */
  readonly causes?: Readonly<Record<string, readonly string[]>>;
  /** English, seen on screen. */
  readonly messages?: readonly string[];
  readonly samples?: Article['samples'];
  readonly related?: readonly Related[];
  readonly status?: ArticleStatus;
  readonly retired?: Retired;
  readonly changed?: string;
}

/** An article in English with a single cause, where the test wants nothing else. */
export function madeUpArticle(wanted: Wanted): Article {
  const { id, aliases = [], causes = { cause: [] }, status = 'not-validated' } = wanted;
  const words = { title: id, symptom: undefined, tellApart: undefined, body: undefined, stale: false };
  const path = `content/made-up/${id}.mdx`;
  return {
    id,
    collection: 'made-up',
    kind: 'error',
    sourceLang: 'en',
    text: { en: { ...words, path } },
    messages: (wanted.messages ?? []).map((text) => ({ text, lang: 'en', source: 'ui' })),
    samples: wanted.samples ?? [],
    codes: [],
    appliesTo: { product: 'thing', platforms: [], component: 'part' },
    causes: Object.entries(causes).map(([cause, earlier]) => madeUpCause(cause, earlier)),
    related: wanted.related ?? [],
    aliases,
    status,
    retired: wanted.retired,
    reviewed: '2026-01-01',
    changed: wanted.changed ?? '2026-01-01',
    owner: undefined,
    sources: [],
  };
}

/** Content with these articles and one collection. */
export function madeUpContent(articles: readonly Article[], collections = [MADE_UP]): Content {
  return {
    site: {
      title: 'Made up',
      defaultLang: 'en',
      url: undefined,
      searchEngines: true,
      feedback: undefined,
      ticketUrl: undefined,
      products: {},
      platforms: {},
      components: {},
    },
    collections,
    articles,
  };
}

const WORDS: CollectionText = {
  path: 'content/made-up/_collection.mdx',
  title: 'Made up',
  intake: [],
  furtherLinks: [],
  introduction: { markdown: '', tree: { type: 'root', children: [] } },
};

const MADE_UP: Collection = { id: 'made-up', text: { en: WORDS, fr: WORDS } };

function madeUpCause(id: string, aliases: readonly string[]): Cause {
  return { id, performedBy: 'user', risk: undefined, aliases, text: {} };
}
