// What is private in a text, a row a form; the first row that claims a stretch has it. What must and must not be
// hidden by them stands in redact.corpus.ts.
//
// Every row is linear: a match begins at a border of its own characters (lookbehind), so that a long run is tried
// once, and every repetition has an upper bound, so that a try costs no more than a constant. `‹` and `›` belong
// to placeholders, and no row takes them.
import { isHostName } from './redact-hosts';
import type { RedactedKind } from './redact-placeholders';
import {
  isAccount,
  isIpv6,
  isMailbox,
  isPerson,
  isPrivateIpv4,
  isSpokenWord,
  looksLikeAppleSerial,
  looksRandom,
  passesLuhn,
} from './redact-shapes';

export interface RedactionRule {
  readonly kind: RedactedKind;
  /** With the flags `dg`; the first group that took part is the value, or the whole match where there is none. */
  readonly pattern: RegExp;
  /** Has the last word about a value; `before` are the 24 characters in front of it. */
  readonly accept?: (value: string, before: string) => boolean;
}

/** Between a label and its value: `: `, ` = `, French spaces before a colon, quotes of JSON. */
const GAP = String.raw`["'\s]{0,3}[:=]["'\s]{0,4}`;
/** What a secret is made of when its end is not known. */
const SECRET = String.raw`([^\s"'<>‹›&;,]{1,512})`;
const START = String.raw`(?<![\p{L}\p{N}_])`;
const END = String.raw`(?![\p{L}\p{N}_])`;

const hasDigit = (value: string) => /\d/.test(value);
const worthHiding = (value: string) => !isSpokenWord(value.replace(/[.!?)\]}…]+$/, ''));

export const REDACTION_RULES: readonly RedactionRule[] = [
  {
    kind: 'secret',
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----([^‹›-]{1,9000})(?:-----END|$)/dg,
  },
  { kind: 'secret', pattern: /(?<![\w-])eyJ[\w-]{5,4000}\.[\w-]{2,9000}(?:\.[\w-]{0,4000})?/dg },
  {
    kind: 'secret',
    pattern: new RegExp(`${START}(?:bearer|basic|negotiate|digest)\\s{1,3}([\\w.~+/=-]{12,4000})`, 'dgiu'),
    accept: (value) => hasDigit(value) || looksRandom(value),
  },
  {
    kind: 'secret',
    pattern:
      /(?<![\w-])(?:gh[opusr]_\w{16,255}|github_pat_\w{16,255}|glpat-[\w-]{16,64}|xox[abeprs]-[\w-]{10,255}|sk[-_][\w-]{16,255}|[rp]k_(?:live|test)_\w{10,255}|A(?:KI|SI)A[0-9A-Z]{16}|AIza[\w-]{30,40}|npm_\w{30,64})/dg,
  },
  {
    // passwords may hold anything but a space
    kind: 'secret',
    pattern: new RegExp(
      `${START}(?:pass(?:word|wd|code|phrase)|pwd|mot\\s{1,2}de\\s{1,2}passe|mdp|code\\s{1,2}pin|pin\\s{1,2}code|pin)${GAP}([^\\s"'<>‹›]{1,256})`,
      'dgiu',
    ),
    accept: worthHiding,
  },
  {
    kind: 'secret',
    pattern: new RegExp(
      `${START}(?:password|mot\\s{1,2}de\\s{1,2}passe|passcode)\\s{1,3}(?:is|was|est|était)\\s{1,3}["'«\\s]{0,2}([^\\s"'<>‹›]{1,256})`,
      'dgiu',
    ),
    accept: hasDigit,
  },
  {
    kind: 'secret',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[\\w-]{0,30}[-_])?(?:secret|token|api[-_ ]?key|apikey|access[-_]?key|account[-_]?key|shared[-_]?access[-_]?key|private[-_]?key|client[-_]?secret|signature|sig|session[-_]?id|jeton|clé\\s{1,2}api|set-cookie|cookie|refresh[-_]?token)${GAP}${SECRET}`,
      'dgiu',
    ),
    accept: (value) => value.length >= 6 && hasDigit(value) && worthHiding(value),
  },
  {
    kind: 'secret',
    pattern: /(?<![\w])(?:code|assertion|state|nonce)=([\w.~+/%-]{20,4000})/dgi,
    accept: hasDigit,
  },
  {
    kind: 'secret',
    // a name and a password in front of a host
    pattern: /:\/\/([^\s/@:"'<>‹›]{1,64}:[^\s/@"'<>‹›]{1,128})@/dg,
  },
  {
    kind: 'e-mail',
    pattern:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_](?:[\p{L}\p{N}._+'-]{0,254}[\p{L}\p{N}_+-])?(?:@|%40)[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?/dgu,
    accept: (value, before) => isMailbox(value) && !/[\w@]\/$/.test(value.includes('.') ? '' : before),
  },
  {
    kind: 'id',
    pattern: /(?<![\w-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\w-])/dgi,
    accept: (value) => /[1-9a-f]/i.test(value),
  },
  { kind: 'id', pattern: /(?<![\w-])S-1-(?:5-21|12-1)(?:-\d{1,12}){3,6}(?![\w-])/dg },
  { kind: 'device', pattern: /(?<![\w-])[\dA-F]{8}-[\dA-F]{16}(?![\w-])/dgi },
  {
    kind: 'device',
    pattern: new RegExp(
      `${START}(?:imei\\d?|meid|udid|iccid)(?:\\s{1,2}(?:number|numéro))?["'\\s]{0,3}[:=#]?["'\\s]{0,4}([\\da-f](?:[ -]?[\\da-f]){13,40})${END}`,
      'dgiu',
    ),
    accept: hasDigit,
  },
  {
    kind: 'device',
    pattern: /(?<![\w.,-])\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?![\w-]|[.,]\d)/dg,
    accept: (value) => passesLuhn(value.replace(/\D/g, '')) && /[1-9]/.test(value),
  },
  {
    kind: 'serial',
    pattern: new RegExp(
      `${START}(?:serial(?:[-_ ]?(?:number|no\\.?|num|#))?|s\\/n|sn|(?:n(?:um[ée]ro|[°º]|o\\.?)\\s{0,2}(?:de\\s{1,2})?)s[ée]rie)["'\\s]{0,3}(?::|=|#|is|est)?["'\\s]{0,4}([\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[-/.](?=[\\p{L}\\p{N}])){3,40})${END}`,
      'dgiu',
    ),
    accept: hasDigit,
  },
  {
    kind: 'serial',
    pattern: /(?<![\w.\\/-])(?:[A-Z0-9]{12}|[A-Z0-9]{10})(?![\w\\/]|[.-]\w)/dg,
    accept: looksLikeAppleSerial,
  },
  {
    kind: 'user',
    // a name with spaces only where a backslash ends it; otherwise the sentence goes on
    pattern:
      /[\\/](?:users|utilisateurs|documents and settings|home)[\\/]{1,4}((?:[^\s\\/:*?"<>|%{}[\]()$'`,;‹›]|['’](?=\p{L})){1,64}(?:(?: (?:[^\s\\/:*?"<>|%{}[\]()$`,;‹›]){1,32}){1,3}(?=\\))?)/dgiu,
    accept: (value) => isPerson(value.replace(/[.!?]+$/, '')),
  },
  {
    kind: 'user',
    pattern:
      /(?<![\p{L}\p{N}_\\/:.$%-])[\p{L}\p{N}][\p{L}\p{N}-]{1,30}\\{1,2}[\p{L}\p{N}_](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}_$])?(?![\\/\p{L}\p{N}_])/dgu,
    accept: isAccount,
  },
  {
    kind: 'user',
    pattern: new RegExp(
      `${START}(?:user[-_ ]?(?:name|id|principal[-_ ]?name)?|upn|login|logon|account[-_ ]?name|compte|utilisateur|identifiant)${GAP}([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_]|[.-](?=[\\p{L}\\p{N}])){1,63})${END}`,
      'dgiu',
    ),
    // `User: unknown error` is a sentence; a login has a digit, a dot or no word after it
    accept: (value) => /[\d._-]/.test(value) && !/^[\d.]+$/.test(value) && isPerson(value),
  },
  {
    kind: 'mac',
    pattern:
      /(?<![\w:.-])(?:[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{2}(?:-[\da-f]{2}){5}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\w:-]|\.\w)/dgi,
    accept: (value) => /[1-9a-e]/i.test(value),
  },
  {
    kind: 'ip',
    pattern: /(?<![\w:.])(?:[\da-f]{0,4}:){2,8}[\da-f]{0,4}(?:%[\w-]{1,20})?(?![\w:]|\.\w)/dgi,
    accept: isIpv6,
  },
  {
    kind: 'ip',
    pattern: /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\w)/dg,
    accept: isPrivateIpv4,
  },
  {
    kind: 'host',
    // three letters or more: `\\d` and `\\n` are escapes
    pattern:
      /(?<![\p{L}\p{N}_\\/$%.)\]}]|(?<![A-Za-z])[A-Za-z]:)\\{2}(?:\\{2})?(?!device\b|globalroot\b)([\p{L}\p{N}][\p{L}\p{N}.-]{1,252}[\p{L}\p{N}])/dgiu,
  },
  {
    kind: 'host',
    pattern:
      /\b[a-z][a-z\d+.-]{1,20}:\/\/(?![\d.]{1,16}(?:[:/]|$))([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,252}[\p{L}\p{N}])?)/dgiu,
    accept: (value) => !/^(?:localhost|[\d.]+)$/i.test(value),
  },
  {
    kind: 'host',
    pattern: new RegExp(
      `${START}(?:(?:computer|host|machine|server|dns)[-_ ]?name|hostname|nom\\s{1,2}(?:de\\s{1,2}(?:la\\s{1,2}|l['’])?|du\\s{1,2}|d['’])(?:ordinateur|machine|poste|serveur|hôte))${GAP}([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_]|[.-](?=[\\p{L}\\p{N}])){1,252})`,
      'dgiu',
    ),
    accept: (value) => worthHiding(value) && !/^localhost$/i.test(value),
  },
  {
    kind: 'host',
    pattern: new RegExp(
      `${START}(?:device[-_ ]?name|nom\\s{1,2}de\\s{1,2}l['’]appareil)["'\\s]{0,3}[:=][ \\t"'\\u00a0]{0,4}([\\p{L}\\p{N}][^\\r\\n"<>‹›,;|]{1,63})`,
      'dgiu',
    ),
    accept: worthHiding,
  },
  {
    kind: 'host',
    pattern: /(?<![\w-])(?:DESKTOP|LAPTOP|WIN|PC|SRV|NB|WKS|MBP)-(?=[A-Z-]{0,20}\d)[A-Z\d-]{3,24}(?![\w-])/dg,
  },
  {
    kind: 'host',
    pattern:
      /(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62}[\p{L}\p{N}])?\.){1,8}\p{L}{2,12}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/dgu,
    accept: isHostName,
  },
  {
    kind: 'secret',
    // beyond 512 places nobody writes a name, and the next piece is claimed by the repetition
    pattern: /(?<![A-Za-z\d+/_-])[A-Za-z\d+/_-]{24,512}={0,2}/dg,
    accept: looksRandom,
  },
];
