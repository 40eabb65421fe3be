import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../article/article';
import type { Content } from '../../article/collection';
import { isLang, type Lang } from '../../article/lang';
import { localise } from '../../article/localise';
import { textsOf } from '../../interface/texts-of';
import { parseLedger } from '../../permanence/ledger';
import { type Redirect, redirects } from '../../permanence/redirects';
import { type Resolver, resolver } from '../../permanence/resolve';
import { type StubAnchor, stubPage } from '../../permanence/stub-page';
import { sha256 } from './content-policy';
import { writeInto } from './finish-export';

/** Writes a page at every old address of the content; returns how many. `ledger` is the ledger's text. */
export function writeRedirectStubs(
  folder: string,
  basePath: string,
  content: Content,
  ledger: string,
): number {
  const all = redirects(content);
  const published = publishedAnchors(ledger);
  const resolve = resolver(content);
  for (const redirect of all) {
    const lang = langOf(redirect, content.site.defaultLang);
    const page = stubPage(redirect, {
      basePath,
      siteUrl: content.site.url,
      title: titleOf(redirect, lang, content),
      lang,
      preview: previewTags(join(folder, redirect.to, 'index.html')),
      moved: textsOf(lang).site.moved,
      anchors: stubAnchors(redirect, published.get(redirect.from) ?? [], { resolve, content, lang }),
      sha256,
    });
    writeInto(folder, `${redirect.from.slice(1)}index.html`, page);
  }
  return all.length;
}

/** What an exported page tells chat and ticket systems of itself. */
function previewTags(path: string): string[] {
  const head = readFileSync(path, 'utf8').split('</head>', 1)[0] ?? '';
  return head.match(/<meta (?:property="og:|name="twitter:)[^>]{1,1000}>/g) ?? [];
}

/** The anchors of each page that the ledger names. */
function publishedAnchors(ledger: string): Map<string, string[]> {
  const anchors = new Map<string, string[]>();
  for (const { address } of parseLedger(ledger)) {
    const [page = '', anchor] = address.split('#');
    if (anchor !== undefined) anchors.set(page, [...(anchors.get(page) ?? []), anchor]);
  }
  return anchors;
}

interface Surroundings {
  readonly resolve: Resolver;
  readonly content: Content;
  readonly lang: Lang;
}

function stubAnchors(
  { from }: Redirect,
  anchors: readonly string[],
  { resolve, content, lang }: Surroundings,
): StubAnchor[] {
  return anchors.flatMap((anchor) => {
    const found = resolve(`${from}#${anchor}`);
    if (found.kind !== 'found' || found.cause === undefined) return [];
    const article = articleAt(found.page, content);
    const words = article && localise(article, lang).causes.find(({ id }) => id === found.cause);
    return [{ anchor, to: `${found.page}#${found.cause}`, title: words?.cause.value ?? found.cause }];
  });
}

function langOf(redirect: Redirect, fallback: Lang): Lang {
  const first = redirect.from.split('/')[1];
  return isLang(first) ? first : fallback;
}

function articleAt(page: string, content: Content): Article | undefined {
  return content.articles.find(({ id }) => page.endsWith(`/e/${id}/`));
}

function titleOf(redirect: Redirect, lang: Lang, content: Content): string {
  const article = articleAt(redirect.to, content);
  const text = article?.text[lang] ?? article?.text[article.sourceLang];
  return text?.title ?? redirect.to;
}
