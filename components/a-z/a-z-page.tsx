import { ArticleLink } from '../article/article-link';
import { MessageText } from '../article/message-text';
import type { PageContext } from '../site/page-context';
import { PageShell } from '../site/page-shell';
import { pageRest } from '../site/paths';
import { type AToZEntry, type AToZLetter, aToZLetters } from './a-z-entries';

/** Every message and code in one alphabet, whole in the page, for the browser's own find. */
export function AToZPage({ context }: { readonly context: PageContext }) {
  const { texts, content } = context;
  const letters = aToZLetters(content.articles);
  return (
    <PageShell context={context} rest={pageRest('a-z')} current="a-z">
      <div className="page-head">
        <h1>{texts.aToZ.title}</h1>
        <p>{texts.aToZ.description}</p>
      </div>
      <nav className="letter-index" aria-label={texts.aToZ.letters}>
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${anchorOf(letter)}`} aria-label={letter === '#' ? texts.aToZ.other : undefined}>
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <LetterSection key={letter.letter} context={context} letter={letter} />
      ))}
    </PageShell>
  );
}

function anchorOf(letter: string): string {
  return letter === '#' ? 'letter_other' : `letter_${letter.toLowerCase()}`;
}

function LetterSection({ context, letter }: { readonly context: PageContext; readonly letter: AToZLetter }) {
  const { texts } = context;
  const id = anchorOf(letter.letter);
  return (
    <section className="letter" id={id} aria-labelledby={`${id}_heading`}>
      <h2 id={`${id}_heading`}>{letter.letter === '#' ? texts.aToZ.other : letter.letter}</h2>
      <ul>
        {letter.entries.map((entry) => (
          <Entry key={entry.text} context={context} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ context, entry }: { readonly context: PageContext; readonly entry: AToZEntry }) {
  return (
    <li className="letter-entry" data-kind={entry.kind}>
      <p lang={entry.lang} translate="no" className="letter-text">
        <MessageText text={entry.text} />
      </p>
      <ul className="letter-articles">
        {entry.articles.map((article) => (
          <li key={article.id}>
            <ArticleLink context={context} article={article} />
          </li>
        ))}
      </ul>
    </li>
  );
}
