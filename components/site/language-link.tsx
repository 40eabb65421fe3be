import type { Lang } from '@/lib/article/lang';
import { languageName } from '@/lib/interface/language-name';
import { href } from './href';

interface LanguageLinkProps {
  readonly lang: Lang;
  readonly rest: string;
  readonly className?: string;
  /** Shows the language's code where the page is too narrow for its name. */
  readonly shrinks?: boolean;
}

/** The same page in another language, named in that language. Script keeps the fragment and the choice. */
export function LanguageLink({ lang, rest, className, shrinks = false }: LanguageLinkProps) {
  return (
    <a className={className} href={href(`/${lang}${rest}`)} lang={lang} hrefLang={lang} data-set-lang={lang}>
      <span className={shrinks ? 'wide-only' : undefined}>{languageName(lang, lang)}</span>
      {shrinks && (
        <span className="narrow-only" aria-hidden="true">
          {lang.toUpperCase()}
        </span>
      )}
    </a>
  );
}
