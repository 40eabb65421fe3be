// What the YAML reader's errors mean to somebody who pasted an error message, and what to write instead.
import type { ErrorCode } from 'yaml';
import type { Finding } from './source-text';

const QUOTE =
  "Put the text in quotes: '...' (write '' for a quote inside), or use a block: `|` and indented lines.";

const EXPLAINED: Partial<Record<ErrorCode, Finding>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'unquoted-colon',
    message: 'A colon followed by a space makes a key, so YAML cannot read this text.',
    hint: QUOTE,
  },
  BAD_SCALAR_START: {
    code: 'unquoted-text',
    message: 'YAML reserves the character that this text begins with.',
    hint: QUOTE,
  },
  UNEXPECTED_TOKEN: {
    code: 'unquoted-text',
    message: 'YAML ends the value before this text and cannot read what follows.',
    hint: QUOTE,
  },
  BAD_DQ_ESCAPE: {
    code: 'backslash-in-quotes',
    message: 'Inside "double quotes" a backslash begins an escape, and YAML knows none like this.',
    hint: "Use 'single quotes', where a backslash is a backslash.",
  },
  DUPLICATE_KEY: {
    code: 'duplicate-key',
    message: 'This key stands twice in the same place, so one of its values would be lost.',
    hint: 'Keep one of them.',
  },
  TAB_AS_INDENT: {
    code: 'tab-as-indent',
    message: 'YAML does not allow tabs as indentation.',
    hint: 'Indent with two spaces.',
  },
  BAD_ALIAS: { code: 'yaml-alias', message: 'A text that begins with * is a YAML alias.', hint: QUOTE },
  MULTIPLE_DOCS: {
    code: 'yaml-syntax',
    message: 'The front matter holds more than one YAML document.',
    hint: 'Remove the line that ends the first.',
  },
  MISSING_CHAR: {
    code: 'yaml-syntax',
    message: 'A quote, bracket or comma is missing, or a text needs quotes.',
    hint: QUOTE,
  },
  MULTILINE_IMPLICIT_KEY: {
    code: 'yaml-syntax',
    message: 'YAML takes these lines for one key that reaches over a line break.',
    hint: 'Write `key: value`, and indent the lines of a block two spaces deeper than its key.',
  },
};

/** The finding for an error of the YAML reader. */
export function explainYamlError(code: ErrorCode, message: string): Finding {
  return EXPLAINED[code] ?? { code: 'yaml-syntax', message: `YAML: ${message}.`, hint: QUOTE };
}
