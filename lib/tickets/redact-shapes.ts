// Questions that a pattern alone cannot answer. Each looks at one short value.

/** Tells a version from an address: `Version 4.0.0.0`, `v1.2.3.4`, `Chrome/120.0.0.0`. */
export function isPrivateIpv4(value: string, before: string): boolean {
  const parts = value.split('.').map(Number);
  if (parts.some((part) => part > 255)) return false;
  // this machine, no machine and net masks tell nothing of anybody
  if (parts[0] === 127 || parts[0] === 255 || value === '0.0.0.0') return false;
  if (
    /(?<!\p{L})(?:version|build|firmware|release|ver\.?|assembly|mise à jour|(?:mac|i|ipad|tv|watch)?os)[\s:="'(]{0,4}$/iu.test(
      before,
    )
  )
    return false;
  return !(/[a-z]\/$/i.test(before) && value.endsWith('.0.0'));
}

/** Eight groups, or a gap and a digit: neither `12:30:45` nor `std::cafe`. */
export function isIpv6(value: string): boolean {
  const [address = ''] = value.split('%');
  const gaps = address.split('::').length - 1;
  const groups = address.split(':').filter((group) => group !== '');
  if (gaps > 1 || address.includes(':::')) return false;
  if (gaps === 0) return groups.length === 8;
  // `::1` is this machine
  return groups.length >= 2 && groups.length <= 7 && /\d/.test(address);
}

/**
 * The check digit of payment cards and of IMEIs.
 *
 * @example
 * passesLuhn('490154203237518') //=> true
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** How often the kind of character (capital, small letter, digit) changes: names change seldom, random text often. */
function changes(value: string): number {
  let count = 0;
  for (let at = 1; at < value.length; at += 1) {
    if (kindOf(value.charAt(at)) !== kindOf(value.charAt(at - 1))) count += 1;
  }
  return count;
}

function kindOf(char: string): string {
  if (/\d/.test(char)) return 'digit';
  return /[A-Z]/.test(char) ? 'capital' : 'small';
}

/** Random letters and digits, such as a key; not a path, not a compound name. */
export function looksRandom(value: string): boolean {
  return value.split(/[/_+=-]/).some((part) => {
    if (part.length < 20) return false;
    if (/^(?:[0-9a-f]{32,}|[0-9A-F]{32,})$/.test(part)) return true;
    return /\d/.test(part) && /[a-z]/i.test(part) && changes(part) >= part.length / 3;
  });
}

/** Apple's twelve and ten places: capitals without O and I, and digits among them, not behind a name. */
export function looksLikeAppleSerial(value: string): boolean {
  if (/[OI]/.test(value) || !/^[A-Z]/.test(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  return digits >= 2 && value.length - digits >= 3 && changes(value) >= 3;
}

/** `Password: incorrect` says something about a password, `Password: tulip` is one. */
export function isSpokenWord(value: string): boolean {
  return SPOKEN.test(value);
}

const SPOKEN =
  /^(?:null|none|unknown|inconnue?|disabled|enabled|désactivée?|activée?|n\/a|true|false|undefined|empty|wrong|in(?:correcte?|valide?)|missing|required|expired|failed|must|cannot|not|is|has|was|the|your|please|error|changed|reset|policy|too|vide|manquante?|requise?|expirée?|obligatoire|refusée?|oublié|erroné|erreur|doit|non|est|votre|le|ne|pas|veuillez|\*+|•+|x+|\.+|-+)$/i;

const SYSTEM_USERS =
  /^(?:public|default(?: user|user\d*|apppool)?|all users|administrat(?:or|eur)s?|admin|root|shared|guest|invité|users?|username|user[-_]?name|name|utilisateurs?|nom|me|moi|system|local ?service|network ?service|runner|x+)$/i;

/** Accounts that every machine has, and stand-ins of documentation. */
export function isPerson(name: string): boolean {
  return !SYSTEM_USERS.test(name);
}

const NOT_DOMAINS =
  /^(?:HK[A-Z_]{1,20}|BUILTIN|AUTHORITY|AUTORITE|SERVICE|NT|IIS|APPPOOL|SYSTEM(?:32)?|SOFTWARE|HARDWARE|SAM|WINDOWS|WINNT|MICROSOFT|DRIVERS|TEMP|TMP|USERS|APPDATA|LOCAL|ROAMING|POLICIES|PROGRAM|FILES|BIN|OBJ|SRC|LIB|DEVICE|GLOBALROOT|REGISTRY|CONTROL|CURRENTVERSION|CURRENTUSER|LOCALMACHINE|MY|ROOT|CA)$/i;
const FILE_ENDING =
  /\.(?:dll|exe|sys|json|xml|txt|log|ini|msi|cs|php|ps1|js|ts|cat|inf|mui|dat|tmp|bat|cmd|cer|pfx|lnk)$/i;

/** What says that an account follows, where its own form does not. */
const ACCOUNT_BEFORE =
  /(?<!\p{L})(?:users?|accounts?|log[io]n|whoami|by|for|comptes?|utilisateurs?|par|pour)[\s:="'(<>]{1,4}$/iu;

/** `CONTOSO\anna`, not `HKLM\Software`, `bin\Debug` or `App\User`; `contoso\anna` where a word or a dot says so. */
export function isAccount(value: string, before: string): boolean {
  const [domain = '', user = ''] = value.split(/\\+/);
  if (NOT_DOMAINS.test(domain) || FILE_ENDING.test(user) || !isPerson(user)) return false;
  if (ACCOUNT_BEFORE.test(before) || /^[a-z]{2,30}\.[a-z]{2,30}$/.test(user)) return true;
  return domain === domain.toUpperCase() || /^AzureAD$/i.test(domain) || /^[A-Z].*\\[\da-z]/.test(value);
}

/** A mailbox or a user at a machine; not a package at a version. */
export function isMailbox(value: string): boolean {
  const domain = value.slice(value.search(/@|%40/)).replace(/^(?:@|%40)/, '');
  if (/^(?:v?\d|latest$|next$|main$|master$|beta$|alpha$|canary$)/i.test(domain)) {
    return /^\d[\d-]*[a-z][a-z\d.-]*\.[a-z]{2,}$/i.test(domain);
  }
  return domain.length > 1;
}
