// Who: e-mail addresses, accounts, ids of people and devices, serial numbers, a row a form.
import { END, GAP, hasDigit, type RedactionRule, START } from './redact-rule';
import { isAccount, isMailbox, isPerson, looksLikeAppleSerial, passesLuhn } from './redact-shapes';

export const PEOPLE_RULES: readonly RedactionRule[] = [
  {
    kind: 'e-mail',
    pattern:
      /(?<![\p{L}\p{N}_]|[\p{L}\p{N}_][._%+'-])[\p{L}\p{N}_](?:[\p{L}\p{N}._+'-]{0,254}[\p{L}\p{N}_+-])?(?:#EXT#)?(?:@|%40)[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?/dgu,
    accept: (value, before) => isMailbox(value) && !/[\w@]\/$/.test(value.includes('.') ? '' : before),
  },
  {
    kind: 'id',
    pattern: /(?<![\da-z-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\w-])/dgi,
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
      `${START}(?:(?:service|asset)[-_ ]?tag|serial(?:[-_ ]?(?:number|no\\.?|num|#))?|s\\/n|sn|(?:n(?:um[ée]ro|[°º]|o\\.?)\\s{0,2}(?:de\\s{1,2})?)s[ée]rie)["'\\s]{0,3}(?::|=|#|is|est)?["'\\s]{0,4}([\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[-/.](?=[\\p{L}\\p{N}])){3,40})${END}`,
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
    accept: (value) => isPerson(value.replace(/(?<![.!?])[.!?]+$/, '')),
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
    // somebody's or some machine's entry in a directory: `CN=…` is one of it only where it ends in `DC=…`
    kind: 'user',
    pattern: /(?<![\w-])CN=([^,=\r\n"<>‹›]{1,64})(?=(?:,\s?(?:CN|OU|O|L)=[^,=\r\n‹›]{1,64}){0,8},\s?DC=)/dgi,
    accept: (value) => isPerson(value) && !/^(?:computers|builtin|system|configuration|schema)$/i.test(value),
  },
];
