// Tells host names from the many other dotted words of an error text: files, classes, bundle identifiers,
// versions. Public suffixes number in the thousands; these are those that help desks meet.

/** Suffixes that no file and no class carries: two labels are enough. */
const PLAIN =
  'com org edu gov int mil biz info eu fr de uk be ch at nl lu es it pt dk se no fi ie us ca au nz jp cn br za in ' +
  'local lan corp internal intranet intra localdomain home priv private example test cloud app dev online site tech';
/** Suffixes that are also endings of files or names: three labels are needed. */
const DOUBTFUL =
  'net io co ai md sh py pl rs so ms me tv cc pm ps mo tf re ad ro gr hu mx sg cz sk bg hr si lt lv ee tr ua kr hk tw th id ' +
  'my ph vn il ae sa cl ar pe ma tn dz lb eg ke ng box company xyz group agency school hospital city bank';

const PLAIN_SUFFIXES = new Set(PLAIN.split(' '));
const DOUBTFUL_SUFFIXES = new Set(DOUBTFUL.split(' '));

/** First labels of reversed names (`com.apple.mdm`), which are programs, not machines. */
const REVERSED = new Set(['com', 'org', 'net', 'edu', 'gov', 'io', 'fr', 'de']);

/**
 * Tells whether dotted words are a host name.
 *
 * @example
 * isHostName('srv-01.contoso.local') //=> true
 * isHostName('System.Net.Http') //=> false
 */
export function isHostName(name: string): boolean {
  const labels = name.split('.');
  const suffix = labels.at(-1) ?? '';
  const oneCase = name === name.toLowerCase() || name === name.toUpperCase();
  // `System.IO`, `Contoso.Com` in a title: hosts have a suffix in lower case, or are capitals throughout
  if (!oneCase && suffix !== suffix.toLowerCase()) return false;
  // `CompanyPortal.app`, `MyLibrary.dev`: a capital inside a word names a program
  if (!oneCase && labels.some((label) => /[a-z][A-Z]/.test(label))) return false;
  if (REVERSED.has(labels[0] ?? '') && labels.length > 2) return false;
  const lower = suffix.toLowerCase();
  if (PLAIN_SUFFIXES.has(lower)) return labels.length > 2 || !/^(?:app|command|test)$/i.test(labels[0] ?? '');
  return (
    DOUBTFUL_SUFFIXES.has(lower) && labels.length > (lower === 'net' && oneCase && name !== 'ASP.NET' ? 1 : 2)
  );
}
