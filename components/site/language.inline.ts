// On pages without a language in their address (`/`, `/search/`, `/e/<id>/`): replaces the page by the one in
// the reader's language before anything is painted, keeping query and fragment to the letter.
import { isLang } from '../../lib/article/lang';
import { chooseLang, LANG_KEY } from './choose-lang';
import { readPreference } from './preference';

const { base = '', defaultLang } = document.documentElement.dataset;
const own = isLang(defaultLang) ? defaultLang : 'en';
const lang = chooseLang(readPreference(LANG_KEY), navigator.languages, own);
if (lang !== own && location.pathname.startsWith(`${base}/`)) {
  location.replace(
    `${base}/${lang}${location.pathname.slice(base.length)}${location.search}${location.hash}`,
  );
}
