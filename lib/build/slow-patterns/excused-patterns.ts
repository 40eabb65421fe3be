// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it quotes source code
// Patterns that the checker cannot vouch for, each with what keeps it from being slow. Mend a pattern rather than
// listing it: a lookbehind for its first character (`(?<! ) +$`) makes most of them linear.
import type { Excused } from './slow-patterns';

export const EXCUSED: readonly Excused[] = [
  {
    what: String.raw`/^cause: .*\n(?:.*\n)*? {2}1\. .*\n/m`,
    why: 'Only tests use it, on an article of thirty lines that they wrote themselves.',
  },
  {
    what: "lib/cli/change-files/relink-text.ts: new RegExp(`${BEFORE}${name}(?![a-z0-9-])`, 'g')",
    why: 'BEFORE repeats at most four times, and the name is an id, taken literally.',
  },
  {
    what: "lib/cli/commands/retire.ts: new RegExp(`^(${LANGS.join('|')})=(.*)$`, 's')",
    why: 'A choice of languages at the beginning, then everything.',
  },
  {
    what: 'lib/permanence/plan/ever.ts: new RegExp(`^${change.article}(?=#|$)`)',
    why: 'An id at the beginning, without repetition.',
  },
  {
    what: String.raw`/(?<![\p{L}\p{N}_]|[\p{L}\p{N}_][._%+'-])[\p{L}\p{N}_](?:[\p{L}\p{N}._+'-]{0,254}[\p{L}\p{N}_+-])?(?:#EXT#)?(?:@|%40)[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?/dgu`,
    why: 'From each place it looks at 256 characters at most: a megabyte made for it takes half a second.',
  },
  {
    what: "lib/tickets/redact-placeholders.ts: new RegExp(`‹(${ALL_NAMES.join('|')}) (\\\\d{1,6})›`, 'g')",
    why: 'A choice of fixed names and at most six digits, behind a sign of its own.',
  },
];
