// One piece of Markdown: all its problems, or the tree that pages render.
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { RichText } from '../../article/article';
import type { InternalLink } from '../../article/content-files';
import type { Problem } from '../../article/problem';
import type { SourceText } from '../source-text';
import { markCallouts } from './callouts';
import { checkComponents } from './check-components';
import { linkTarget } from './link-target';
import { parseComponents, parseProse } from './markdown-parser';
import type { MarkdownPart } from './markdown-part';
import { unplainPart } from './plain-tree';
import { refuseNodes } from './refuse-nodes';
import { type PlacedFinding, scanTags } from './scan-tags';
import { toHast } from './to-hast';

export interface ParsedMarkdown {
  /** Undefined where there are problems. */
  readonly rich: RichText | undefined;
  readonly links: readonly InternalLink[];
  readonly problems: readonly Problem[];
}

/** Parses a part of a file. Every problem has its place in the file. */
export function parseMarkdown(source: SourceText, part: MarkdownPart): ParsedMarkdown {
  try {
    return parseNested(source, part);
  } catch (error) {
    // Thousands of quotations inside each other overflow the parsers' stack: the author's mistake, not ours.
    if (!(error instanceof RangeError)) throw error;
    const message = 'The Markdown is nested too deeply to be read.';
    const finding = {
      offset: 0,
      code: 'markdown-too-deep',
      message,
      hint: 'Write plain paragraphs and lists.',
    };
    return { rich: undefined, links: [], problems: placed([finding], source, part) };
  }
}

function parseNested(source: SourceText, part: MarkdownPart): ParsedMarkdown {
  const prose = parseProse(part.markdown);
  const scan = scanTags(part.markdown, prose);
  const findings = [...scan.findings, ...refuseNodes(prose, part)];
  const links = internalLinks(prose, source, part);
  const tree = scan.components && findings.length === 0 ? componentTree(part.markdown, findings) : prose;
  findings.push(...markCallouts(tree));
  if (findings.length > 0) return { rich: undefined, links, problems: placed(findings, source, part) };
  const hast = toHast(tree);
  const unplain = unplainPart(hast);
  if (unplain === undefined) return { rich: { markdown: part.markdown, tree: hast }, links, problems: [] };
  const message = `The text makes ${unplain}, which articles do not hold.`;
  const hint = 'Write plain Markdown.';
  return {
    rich: undefined,
    links,
    problems: placed([{ offset: 0, code: 'not-plain', message, hint }], source, part),
  };
}

/** The MDX tree; where its tags do not fit together, says so and gives the empty tree. */
function componentTree(markdown: string, findings: PlacedFinding[]): Root {
  try {
    const tree = parseComponents(markdown);
    findings.push(...checkComponents(tree));
    return tree;
  } catch (error) {
    if (!isParserMessage(error)) throw error;
    findings.push(misfit(error, markdown));
    return { type: 'root', children: [] };
  }
}

/** What the parser throws. Its class comes from a package that is not ours to import. */
interface ParserMessage {
  readonly reason: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

function isParserMessage(error: unknown): error is ParserMessage {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

function misfit(error: ParserMessage, markdown: string): PlacedFinding {
  // Where a tag is not closed in time, only the text of the message tells where it was opened.
  const named = /\((\d+):(\d+)/.exec(error.reason);
  const point =
    named === null
      ? { line: error.line ?? 1, column: error.column ?? 1 }
      : { line: Number(named[1]), column: Number(named[2]) };
  const before = markdown.split('\n').slice(0, point.line - 1);
  const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + point.column - 1;
  const message = `The tags do not fit together: ${error.reason}.`;
  const hint =
    'Begin and end a component in the same list item or paragraph; a block stands alone on its lines, indented like the text around it.';
  return { offset, code: 'misfit-tag', message, hint };
}

function internalLinks(tree: Root, source: SourceText, part: MarkdownPart): InternalLink[] {
  const links: InternalLink[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const target = linkTarget(node.url);
    if (target.kind !== 'article' && target.kind !== 'collection') return;
    const place = source.placeAt(part.toFile(node.position?.start.offset ?? 0));
    links.push({
      kind: target.kind,
      id: target.id,
      cause: target.kind === 'article' ? target.cause : undefined,
      place,
    });
  });
  return links;
}

function placed(findings: readonly PlacedFinding[], source: SourceText, part: MarkdownPart): Problem[] {
  return findings.map(({ offset, ...finding }) => source.problemAt(part.toFile(offset), finding));
}
