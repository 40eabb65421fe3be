// The front matter of a file and its body, by gray-matter. Of that library only the splitting is used: its own
// YAML reader alters error texts (`0x80180014` becomes a number, ` #418` a comment), its other engines run code.
import matter from 'gray-matter';
import type { Problem } from '../article/problem';
import type { SourceText } from './source-text';

export interface SplitFile {
  /** The YAML between the fences, and where it begins in the file. */
  readonly yaml: string;
  readonly yamlStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

function refuse(): never {
  throw new Error('only YAML front matter reaches an engine');
}

/** gray-matter would hand `---js` to `eval`; the fence is checked before, and these engines are the second lock. */
const REFUSED = { javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };

const FENCE = /^---[ \t]*$/;

/** Splits a content file, or says what is wrong with its fences. */
export function splitFrontMatter(source: SourceText): SplitFile | Problem[] {
  const problem = fenceProblem(source);
  if (problem !== undefined) return [problem];
  let yaml = '';
  // Options are always given: without them gray-matter answers a second call from a cache that it shares.
  const file = matter(source.text, {
    engines: {
      ...REFUSED,
      yaml: (raw) => {
        yaml = raw;
        return {};
      },
    },
  });
  return { yaml, yamlStart: 3, body: file.content, bodyStart: source.text.length - file.content.length };
}

function fenceProblem(source: SourceText): Problem | undefined {
  const lines = source.text.split('\n');
  const first = lines[0] ?? '';
  const code = 'front-matter-fence';
  if (!first.startsWith('---')) {
    const message = 'The file does not begin with a front matter.';
    return source.problemAt(0, { code, message, hint: 'Write `---` alone on the first line.' });
  }
  if (!FENCE.test(first)) {
    const message = `The front matter begins with \`${first.slice(0, 40)}\`; only YAML is read.`;
    return source.problemAt(0, {
      code,
      message,
      hint: 'Write `---` alone on the first line, and YAML below it.',
    });
  }
  // The first line that gray-matter takes for the end, whatever follows the hyphens.
  const end = lines.findIndex((line, at) => at > 0 && line.startsWith('---'));
  if (end === -1) {
    const message = 'The front matter has no end.';
    return source.problemAt(0, {
      code,
      message,
      hint: 'Write `---` alone on the line after its last value.',
    });
  }
  if (FENCE.test(lines[end] ?? '')) return undefined;
  const message = 'A line that begins with `---` ends the front matter, but it holds more than that.';
  const offset = lines.slice(0, end).join('\n').length + 1;
  return source.problemAt(offset, { code, message, hint: 'Write `---` alone, or indent the line.' });
}
