// The net below the splicing of texts: what the files say after a change is what the model says after it, and no word
// of a cause was lost on its way. Where not, nothing is written.
import type { Article } from '../../article/article';
import { LANGS } from '../../article/lang';

/**
 * The first article whose files say something else than the plan, or undefined.
 *
 * @example
 * firstDifference(planned, loaded) //=> undefined
 */
export function firstDifference(planned: readonly Article[], loaded: readonly Article[]): string | undefined {
  const wanted = planned.map(facts);
  const got = loaded.map(facts);
  const at = wanted.findIndex((one, index) => one !== got[index]);
  if (at >= 0) return planned[at]?.id;
  return wanted.length === got.length ? undefined : loaded[wanted.length]?.id;
}

/** Links inside Markdown change with a plan, so of Markdown only what is not a link is compared. */
function facts(article: Article): string {
  const { id, collection, aliases, status, retired, related, changed, codes, appliesTo } = article;
  const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text).sort();
  return JSON.stringify([
    [id, collection, aliases, status, changed, codes, appliesTo],
    [retired?.date, retired?.reason, retired?.replacedBy],
    related.map((one) => [one.id, one.relation]),
    [texts(article.messages), texts(article.samples)],
    article.samples.map(({ text, cause }) => `${text} ${cause}`).sort(),
    LANGS.map((lang) => [
      article.text[lang]?.path,
      article.text[lang]?.title,
      article.text[lang]?.retiredReason,
    ]),
    article.causes.map((cause) => [cause.id, cause.aliases, cause.performedBy, cause.risk, words(cause)]),
  ]);
}

function words({ text }: Article['causes'][number]) {
  return LANGS.map((lang) => {
    const own = text[lang];
    if (own === undefined) return undefined;
    const { resolution } = own;
    const how = resolution.kind === 'none' ? resolution.escalate.markdown : resolution.body.markdown;
    return [
      own.cause,
      own.signals,
      plain(own.check?.markdown),
      plain(own.riskNote?.markdown),
      resolution.kind,
      plain(how),
    ];
  });
}

function plain(markdown: string | undefined): string | undefined {
  return markdown?.replace(/article:[a-z0-9#-]+/g, 'article:').trim();
}
