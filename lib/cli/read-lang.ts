// A language as somebody types it.
import { isLang, LANGS, type Lang } from '../article/lang';
import { UsageError } from './command';

/**
 * Reads the option `--lang`; undefined where it is not given.
 *
 * @throws UsageError where the site has no such language
 * @example
 * readLang('fr') //=> 'fr'
 */
export function readLang(value: string | undefined): Lang | undefined {
  if (value === undefined || isLang(value)) return value;
  throw new UsageError(`There is no language "${value}". There are: ${LANGS.join(', ')}.`);
}
