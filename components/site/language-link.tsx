import type { Lang } from '@/lib/article/lang';
import { languageName } from '@/lib/interface/language-name';
import { href } from './href';

interface LanguageLinkProps {
  readonly lang: Lang;
  readonly rest: string;
  readonly className?: string;
}

/** The same page in another language, named in that language. Script keeps the fragment and the choice. */
export function LanguageLink({ lang, rest, className }: LanguageLinkProps) {
  return (
    <a className={className} href={href(`/${lang}${rest}`)} lang={lang} hrefLang={lang} data-set-lang={lang}>
      {languageName(lang, lang)}
    </a>
  );
}
