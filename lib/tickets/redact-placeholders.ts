// What stands in the place of a hidden value. Single angle quotes, because square brackets are links in Jira's
// and Markdown's markup and pointed brackets are tags in HTML: a placeholder reads the same in every format.
import type { Lang } from '../article/lang';

/** What a hidden value is, as the reader is told. */
export type RedactedKind = 'e-mail' | 'user' | 'id' | 'secret' | 'serial' | 'device' | 'host' | 'mac' | 'ip';

const NAMES: Readonly<Record<Lang, Readonly<Record<RedactedKind, string>>>> = {
  en: {
    'e-mail': 'e-mail',
    user: 'user',
    id: 'ID',
    secret: 'secret',
    serial: 'serial number',
    device: 'device ID',
    host: 'host',
    mac: 'MAC address',
    ip: 'IP address',
  },
  fr: {
    'e-mail': 'adresse e-mail',
    user: 'utilisateur',
    id: 'identifiant',
    secret: 'secret',
    serial: 'n° de série',
    device: 'ID appareil',
    host: 'hôte',
    mac: 'adresse MAC',
    ip: 'adresse IP',
  },
};

const ALL_NAMES = [...new Set(Object.values(NAMES).flatMap((names) => Object.values(names)))];

/** Any placeholder of any language; its first group is the name, the second the number. */
export const PLACEHOLDER = new RegExp(`‹(${ALL_NAMES.join('|')}) (\\d{1,6})›`, 'g');

/**
 * The placeholder of a value: the same value has the same number.
 *
 * @example
 * writePlaceholder('user', 1, 'fr') //=> '‹utilisateur 1›'
 */
export function writePlaceholder(kind: RedactedKind, number: number, lang: Lang): string {
  return `‹${NAMES[lang][kind]} ${number}›`;
}
