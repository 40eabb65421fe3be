// The messages of an article as specimens: exactly as seen, in their language, with where they were seen.
import type { Article, Message } from '@/lib/article/article';
import type { Lang } from '@/lib/article/lang';
import { languageName } from '@/lib/interface/language-name';
import { CopyButton } from '../site/copy-button';
import type { PageContext } from '../site/page-context';
import { MessageText } from './message-text';

export function SpecimenList({
  context,
  article,
}: {
  readonly context: PageContext;
  readonly article: Article;
}) {
  const { texts, lang } = context;
  // a code that is also a message would stand there twice
  const codes = article.codes.filter((code) => !article.messages.some(({ text }) => text === code));
  if (article.messages.length === 0 && codes.length === 0) return null;
  const { filled, plain, hide, show } = texts.article.fill;
  return (
    <section className="specimens" aria-labelledby="messages">
      <h2 id="messages" className="label">
        {texts.article.messages(article.messages.length)}
      </h2>
      <ul
        className="specimen-list"
        data-fill=""
        data-fill-filled={filled}
        data-fill-plain={plain}
        data-fill-hide={hide}
        data-fill-show={show}
      >
        {messagesFor(article.messages, lang).map((message, at) => (
          <Specimen
            key={`${message.lang} ${message.text}`}
            context={context}
            message={message}
            id={`message_${at}`}
          />
        ))}
        {codes.map((code, at) => (
          <li key={code} className="specimen">
            <p className="specimen-text" id={`code_${at}`} translate="no">
              {code}
            </p>
            <p className="specimen-meta">{texts.article.code}</p>
            <CopyButton target={`code_${at}`} label={texts.article.copyMessage} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SpecimenProps {
  readonly context: PageContext;
  readonly message: Message;
  readonly id: string;
}

function Specimen({ context, message, id }: SpecimenProps) {
  const { texts, lang } = context;
  return (
    <li className="specimen" data-source={message.source}>
      <p className="specimen-text" id={id} lang={message.lang} translate="no">
        <MessageText text={message.text} />
      </p>
      <p className="specimen-meta">
        {languageName(message.lang, lang)} · {texts.article.sources[message.source]}
      </p>
      <CopyButton target={id} label={texts.article.copyMessage} texts={texts} />
    </li>
  );
}

/** The reader's language first, confirmed wording before wording from documentation, else as written. */
function messagesFor(messages: readonly Message[], lang: Lang): readonly Message[] {
  const rank = (message: Message) => Number(message.lang !== lang) * 2 + Number(message.source === 'doc');
  return messages
    .map((message, at) => ({ message, at }))
    .sort((a, b) => rank(a.message) - rank(b.message) || a.at - b.at)
    .map(({ message }) => message);
}
