// Two parsers for one language. `parseProse` knows Markdown as MDX changes it (no HTML, no indented code, no
// `<address>` links) but no tags and no braces, so that it never fails and shows where every stray `<` and `{`
// stands. `parseComponents` is MDX itself, for parts whose tags were found right. Neither evaluates anything.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** The constructs of Markdown that MDX switches off. */
function withoutHtml(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } });
}

const prose = unified().use(remarkParse).use(remarkGfm).use(withoutHtml).freeze();
const components = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Parses Markdown in which `<` and `{` are ordinary characters. */
export function parseProse(markdown: string): Root {
  return prose.parse(markdown);
}

/** Parses MDX; throws a `VFileMessage` where tags do not fit together. */
export function parseComponents(markdown: string): Root {
  return components.parse(markdown);
}
