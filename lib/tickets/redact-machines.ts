// Where: addresses and names of machines, a row a form.
import { isHostName } from './redact-hosts';
import { END, GAP, hasDigit, LOOSE_GAP, type RedactionRule, START, worthHiding } from './redact-rule';
import { isIpv6, isPrivateIpv4 } from './redact-shapes';

export const MACHINE_RULES: readonly RedactionRule[] = [
  {
    kind: 'mac',
    pattern:
      /(?<![\w:.-])(?:[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{2}(?:-[\da-f]{2}){5}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\w:-]|\.\w)/dgi,
    accept: (value) => /[1-9a-e]/i.test(value),
  },
  {
    kind: 'mac',
    pattern: new RegExp(
      `${START}(?:mac|wlan|wi-?fi)(?:[-_ ]?(?:address|adresse))?${LOOSE_GAP}([\\da-f]{12})${END}`,
      'dgiu',
    ),
    accept: hasDigit,
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
      `${START}(?:device[-_ ]?name|nom\\s{1,2}de\\s{1,2}l['’]appareil)["'\\s]{0,3}[:=][ \\t"'\\u00a0]{0,4}([\\p{L}\\p{N}][^\\r\\n"<>‹›,;|]{0,62}[^\\s"<>‹›,;|])`,
      'dgiu',
    ),
    accept: worthHiding,
  },
  {
    kind: 'host',
    // with its domain, which says whose machine it is
    pattern:
      /(?<![\w-])(?:DESKTOP|LAPTOP|WIN|PC|SRV|NB|WKS|MBP)-(?=[A-Z-]{0,20}\d)[A-Z\d-]{3,24}(?:\.(?:[a-z\d-]{2,63}|[A-Z\d-]{2,63})(?![\w-])){0,6}(?![\w-])/dg,
  },
  {
    kind: 'host',
    pattern:
      /(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62}[\p{L}\p{N}])?\.){1,8}\p{L}{2,12}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/dgu,
    accept: isHostName,
  },
  {
    kind: 'host',
    pattern: /(?<![\w-])DC=([\w-]{1,63}(?:,\s?DC=[\w-]{1,63}){1,6})/dgi,
  },
];
