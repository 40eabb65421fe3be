// From files to the one shape that the rest of the project knows. Runs only on files that the author rules found
// right, so what does not fit here is our own mistake and throws.
import type {
  Article,
  ArticleText,
  Cause,
  CauseText,
  Message,
  Resolution,
  RichText,
} from '../article/article';
import type { CauseFront, TranslatedCauseFront } from '../article/cause-schema';
import type { Collection, CollectionText, Content, IntakeQuestion } from '../article/collection';
import type { CollectionFront } from '../article/collection-schema';
import type {
  ArticleFile,
  CauseEntry,
  ContentFile,
  ContentFiles,
  SharedFile,
  TranslationFile,
} from '../article/content-files';
import { LANGS, type Lang } from '../article/lang';
import { sourceHash } from '../article/source-hash';

type PerLang<Value> = Partial<Record<Lang, Value>>;

/** Makes the content; articles and collections come sorted by id. */
export function assemble(files: ContentFiles): Content {
  const { url, feedback, ticketUrl, ...site } = files.site.front;
  const articles = files.articles.map((file) => {
    const translations = files.translations.filter(
      ({ id, collection }) => id === file.id && collection === file.collection,
    );
    return assembleArticle(file, translations, files.shared);
  });
  return {
    site: { ...site, url, feedback, ticketUrl },
    collections: assembleCollections(files),
    articles: articles.sort(byId),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function assembleCollections({ collections }: ContentFiles): Collection[] {
  const ids = [...new Set(collections.map((file) => file.id))].sort();
  return ids.map((id) => {
    const text: PerLang<CollectionText> = {};
    for (const { lang, path, front, body } of collections.filter((file) => file.id === id)) {
      const { title, intake, furtherLinks } = front;
      const questions = intake.map(intakeQuestion);
      text[lang] = { path, title, intake: questions, furtherLinks, introduction: body ?? EMPTY };
    }
    return { id, text };
  });
}

function intakeQuestion(written: CollectionFront['intake'][number]): IntakeQuestion {
  return typeof written === 'string'
    ? { text: written, audience: 'requester' }
    : { text: written.administrator, audience: 'administrator' };
}

const EMPTY: RichText = { markdown: '', tree: { type: 'root', children: [] } };

function assembleArticle(
  file: ArticleFile,
  translations: readonly TranslationFile[],
  shared: readonly SharedFile[],
): Article {
  const { front } = file;
  const inOrder = LANGS.flatMap((lang) => translations.filter((translation) => translation.lang === lang));
  const hash = sourceHash(file);
  const text: PerLang<ArticleText> = { [file.lang]: articleText(file, false) };
  for (const other of inOrder) text[other.lang] = articleText(other, other.front.sourceHash !== hash);
  return {
    id: file.id,
    collection: file.collection,
    kind: front.kind,
    sourceLang: file.lang,
    text,
    messages: [file, ...inOrder].flatMap(messagesOf),
    samples: [file, ...inOrder].flatMap(({ front: { samples } }) =>
      samples.map(({ text, cause }) => ({ text, cause })),
    ),
    codes: front.codes,
    appliesTo: front.appliesTo,
    causes: file.causes.map((cause) => assembleCause(file, cause, inOrder, shared)),
    related: front.related,
    aliases: front.aliases,
    status: front.status,
    retired:
      front.retired === undefined ? undefined : { ...front.retired, replacedBy: front.retired.replacedBy },
    reviewed: front.reviewed,
    changed: front.changed,
    owner: front.owner,
    sources: front.sources.map((source) => ({ ...source, date: source.date })),
  };
}

function messagesOf({ lang, front }: ArticleFile | TranslationFile): Message[] {
  return front.messages.map(({ text, source }) => ({ text, lang, source }));
}

function articleText(file: ArticleFile | TranslationFile, stale: boolean): ArticleText {
  return {
    path: file.path,
    title: file.front.title,
    symptom: file.rich(['symptom']),
    tellApart: file.rich(['tellApart']),
    body: file.body,
    stale,
    retiredReason: 'retiredReason' in file.front ? file.front.retiredReason : undefined,
  };
}

function assembleCause(
  file: ArticleFile,
  { keys, front }: CauseEntry<CauseFront>,
  translations: readonly TranslationFile[],
  shared: readonly SharedFile[],
): Cause {
  const text: PerLang<CauseText> = {};
  const words = (
    of: ContentFile<unknown>,
    entry: CauseEntry<CauseFront | TranslatedCauseFront>,
  ): CauseText => ({
    cause: entry.front.cause,
    check: of.rich([...entry.keys, 'check']),
    riskNote: of.rich([...entry.keys, 'riskNote']),
    signals: entry.front.signals,
    resolution: assembleResolution(front, of, entry, shared),
  });
  text[file.lang] = words(file, { keys, front });
  for (const translation of translations) {
    const entry = translation.causes.find((cause) => cause.front.id === front.id);
    if (entry !== undefined) text[translation.lang] = words(translation, entry);
  }
  const { id, performedBy, risk, aliases } = front;
  return { id, performedBy, risk, aliases, text };
}

/** What the source file decides (steps, shared or none), in the words of one file. */
function assembleResolution(
  { resolution }: CauseFront,
  file: ContentFile<unknown>,
  { keys }: CauseEntry<unknown>,
  shared: readonly SharedFile[],
): Resolution {
  if (typeof resolution !== 'string') {
    const all = shared.filter((candidate) => candidate.id === resolution.use);
    const best = all.find(({ lang }) => lang === file.lang) ?? all.find(({ translation }) => !translation);
    if (best === undefined) throw new Error(`${file.path}: no shared resolution ${resolution.use}`);
    return { kind: 'shared', id: best.id, title: best.front.title, body: best.body ?? EMPTY };
  }
  const none = resolution.trim() === 'none';
  const rich = file.rich([...keys, none ? 'escalate' : 'resolution']);
  if (rich === undefined) throw new Error(`${file.path}: a cause without its resolution`);
  return none ? { kind: 'none', escalate: rich } : { kind: 'steps', body: rich };
}
