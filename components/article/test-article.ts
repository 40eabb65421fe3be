// Made-up articles for tests. Everything has a plain default, so that a test says only what it is about.
import type { Article, Cause, CauseText, RichText } from '@/lib/article/article';
import type { Content } from '@/lib/article/collection';
import { textsOf } from '@/lib/interface/texts-of';
import type { PageContext } from '../site/page-context';

/** A paragraph. */
export function testText(markdown: string): RichText {
  const paragraph = {
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value: markdown }],
  };
  return { markdown, tree: { type: 'root', children: [paragraph] } };
}

/** A cause in English, with steps that an administrator carries out. */
export function testCause(id: string, text: Partial<CauseText> = {}, facts: Partial<Cause> = {}): Cause {
  const words: CauseText = {
    cause: `Cause ${id}.`,
    check: undefined,
    riskNote: undefined,
    signals: [],
    resolution: { kind: 'steps', body: testText(`Steps of ${id}`) },
    ...text,
  };
  return { id, performedBy: 'admin', risk: undefined, aliases: [], text: { en: words }, ...facts };
}

/** An article in English with one cause. */
export function testArticle(id: string, facts: Partial<Article> = {}): Article {
  return {
    id,
    collection: 'enrolment',
    kind: 'error',
    sourceLang: 'en',
    text: {
      en: {
        path: `content/enrolment/${id}.mdx`,
        title: `Title ${id}`,
        symptom: undefined,
        tellApart: undefined,
        body: undefined,
        stale: false,
      },
    },
    messages: [],
    samples: [],
    codes: [],
    appliesTo: { product: 'intune', platforms: ['ios'], component: 'enrolment' },
    causes: [testCause('cause')],
    related: [],
    aliases: [],
    status: 'not-validated',
    retired: undefined,
    reviewed: '2026-01-02',
    changed: '2026-01-02',
    owner: undefined,
    sources: [],
    ...facts,
  };
}

/** A site with these articles, seen in English. */
export function testContext(articles: readonly Article[], site: Partial<Content['site']> = {}): PageContext {
  return {
    lang: 'en',
    texts: textsOf('en'),
    content: {
      articles,
      collections: [],
      site: {
        title: 'Causebook',
        defaultLang: 'en',
        url: undefined,
        searchEngines: true,
        feedback: undefined,
        ticketUrl: undefined,
        products: { intune: { en: 'Intune', fr: 'Intune' } },
        platforms: { ios: { en: 'iOS', fr: 'iOS' }, macos: { en: 'macOS', fr: 'macOS' } },
        components: {
          enrolment: { en: 'Enrolment', fr: 'Inscription' },
          mail: { en: 'Mail', fr: 'Courrier' },
        },
        ...site,
      },
    },
  };
}
