// Passwords, keys, tokens and codes, a row a form.
import { END, GAP, hasDigit, type RedactionRule, START, worthHiding } from './redact-rule';
import { looksRandom } from './redact-shapes';

/** What a secret is made of when its end is not known. */
const SECRET = String.raw`([^\s"'<>‹›&;,]{1,512})`;

export const SECRET_RULES: readonly RedactionRule[] = [
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
      // what stands before a hyphen or an underscore (`client_`) needs no naming
      `(?<![\\p{L}\\p{N}])(?:secret|token|api[-_ ]?key|apikey|access[-_]?key|account[-_]?key|shared[-_]?access[-_]?key|private[-_]?key|client[-_]?secret|signature|sig|session[-_]?id|jeton|clé\\s{1,2}api|set-cookie|cookie|refresh[-_]?token)${GAP}${SECRET}`,
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
    // BitLocker's recovery key: eight groups of six
    kind: 'secret',
    pattern: /(?<![\w-])\d{6}(?:-\d{6}){7}(?![\w-])/dg,
  },
  {
    // a product key: five groups of five, capitals and digits
    kind: 'secret',
    pattern: /(?<![\w-])[A-Z\d]{5}(?:-[A-Z\d]{5}){4}(?![\w-])/dg,
    accept: hasDigit,
  },
  {
    // what an authenticator or a text message shows
    kind: 'secret',
    pattern: new RegExp(
      `${START}(?:mfa|otp|totp|sms|one[- ]time|verification|security|vérification|sécurité)[- ]{0,2}(?:pass)?code${GAP}(\\d{4,8})${END}`,
      'dgiu',
    ),
  },
  {
    kind: 'secret',
    pattern: new RegExp(
      `${START}code\\s{1,2}(?:de\\s{1,2})?(?:vérification|sécurité|validation)${GAP}(\\d{4,8})${END}`,
      'dgiu',
    ),
  },
];

/** Comes last: what no other row knows, but nobody can remember. */
export const RANDOM_TEXT: RedactionRule = {
  kind: 'secret',
  // beyond 512 places nobody writes a name, and the next piece is claimed by the repetition
  pattern: /(?<![A-Za-z\d+/_-])[A-Za-z\d+/_-]{24,512}={0,2}/dg,
  accept: looksRandom,
};
