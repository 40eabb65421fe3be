// What MDX would take for code in prose: tags and braces. Scanning for them ourselves, instead of waiting for the
// MDX parser to throw, finds all of them at once, at the place where they begin, and can say what was meant.
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../source-text';
import { COMPONENTS } from './components';

/** A finding, and its offset in the part. */
export interface PlacedFinding extends Finding {
  readonly offset: number;
}

/** What a part holds beside Markdown. */
export interface Scan {
  readonly findings: readonly PlacedFinding[];
  /** True where there are components, so that the part needs the MDX parser. */
  readonly components: boolean;
}

// Attributes are at most one literal string; MDX allows a line break between them, an article does not need it.
// Matches `<Branch label="No certificate yet">` and `</Branch>`; not `<Branch {...all}>`.
const COMPONENT =
  /<(\/?)([A-Z][A-Za-z]{0,30})((?: +[a-z]{1,20}=(?:"[^"<>{}\n]{0,200}"|'[^'<>{}\n]{0,200}')){0,3}) *>/y;
// Matches `<Notice`, `</b`, `<a:b`; not `< 3`.
const NAME = /<\/?([A-Za-z_$][\w$:.-]{0,60})/y;

/** Finds all tags and braces that are neither code nor escaped. */
export function scanTags(markdown: string, tree: Root): Scan {
  const prose = proseOf(markdown, tree);
  const findings: PlacedFinding[] = moduleLines(tree);
  const open: { name: string; offset: number }[] = [];
  let components = false;
  for (let at = 0; at < prose.length; at += 1) {
    const character = prose[at];
    if (character === '\\') at += 1;
    else if (character === '{') at = refuseBrace(prose, at, findings);
    else if (character === '<') {
      const tag = componentAt(prose, at);
      if (tag === undefined) at = refuseTag(prose, at, findings);
      else {
        components = true;
        balance(tag, at, open, findings);
        at += tag.length - 1;
      }
    }
  }
  findings.push(...open.map(unclosed));
  return { findings, components };
}

/** The text with everything blanked in which `<` and `{` mean themselves: code, and the targets of links. */
function proseOf(markdown: string, tree: Root): string {
  const characters = markdown.split('');
  const blank = (start: number | undefined, end: number | undefined) => {
    if (start === undefined || end === undefined) return;
    for (let at = start; at < end; at += 1) if (characters[at] !== '\n') characters[at] = ' ';
  };
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'definition')
      blank(start?.offset, end?.offset);
    if (node.type === 'link') blank(node.children.at(-1)?.position?.end.offset, end?.offset);
  });
  return characters.join('');
}

interface Tag {
  readonly closing: boolean;
  readonly name: string;
  readonly length: number;
}

function componentAt(prose: string, at: number): Tag | undefined {
  COMPONENT.lastIndex = at;
  const [text, slash, name = ''] = COMPONENT.exec(prose) ?? [];
  if (text === undefined || !Object.hasOwn(COMPONENTS, name)) return undefined;
  return { closing: slash === '/', name, length: text.length };
}

function balance(
  tag: Tag,
  offset: number,
  open: { name: string; offset: number }[],
  findings: PlacedFinding[],
): void {
  if (!tag.closing) {
    open.push({ name: tag.name, offset });
    return;
  }
  const last = open.at(-1);
  if (last?.name === tag.name) {
    open.pop();
    return;
  }
  const message = `\`</${tag.name}>\` closes nothing that was opened before it.`;
  findings.push({
    offset,
    code: 'unopened-tag',
    message,
    hint: `Write \`<${tag.name}>\` where it begins, or remove this.`,
  });
}

function unclosed({ name, offset }: { name: string; offset: number }): PlacedFinding {
  const message = `\`<${name}>\` is never closed.`;
  return { offset, code: 'unclosed-tag', message, hint: `Write \`</${name}>\` where it ends.` };
}

/** Reports a brace and returns the last position that belongs to it. */
function refuseBrace(prose: string, offset: number, findings: PlacedFinding[]): number {
  const end = matchingBrace(prose, offset);
  const shown = prose.slice(offset, end + 1).slice(0, 60);
  const message = `\`${shown}\` would be an expression, and articles hold no code.`;
  const hint = `To show the text, put it in backticks, or write \`\\{\` for the brace.`;
  findings.push({ offset, code: 'expression', message, hint });
  return end;
}

/** The brace that closes on the same line, else the opening brace itself. */
function matchingBrace(prose: string, offset: number): number {
  let depth = 0;
  // Bounded, because a flood of braces would else be read once a brace.
  const end = Math.min(prose.length, offset + 500);
  for (let at = offset; at < end && prose[at] !== '\n'; at += 1) {
    if (prose[at] === '{') depth += 1;
    if (prose[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return offset;
}

/** Reports a tag and returns the last position that belongs to it. */
function refuseTag(prose: string, offset: number, findings: PlacedFinding[]): number {
  NAME.lastIndex = offset;
  const name = NAME.exec(prose)?.[1];
  const lineEnd = prose.indexOf('\n', offset);
  const close = prose.indexOf('>', offset);
  const end = close !== -1 && (lineEnd === -1 || close < lineEnd) ? close : offset;
  const shown = prose.slice(offset, end + 1).slice(0, 60);
  // The closing tag of something that was refused already says nothing new.
  const again = shown.startsWith('</') && findings.some((finding) => finding.message.includes(`<${name}`));
  if (!again) findings.push({ offset, ...explainTag(shown, name) });
  return end;
}

function explainTag(shown: string, name: string | undefined): Finding {
  if (name !== undefined && Object.hasOwn(COMPONENTS, name)) {
    const message = `The attributes of \`<${name}>\` must be literal texts.`;
    return { code: 'component-attribute', message, hint: `Write ${COMPONENTS[name]?.example ?? name}.` };
  }
  if (/^<(?:https?:|mailto:|[^\s<>]+@)/.test(shown)) {
    const message = `\`${shown}\` is no link here, because \`<\` begins a tag.`;
    return { code: 'tag', message, hint: 'Write [what it leads to](https://...).' };
  }
  if (shown.startsWith('<!--')) {
    return {
      code: 'raw-html',
      message: 'Articles hold no HTML comments.',
      hint: 'Put remarks into the front matter after #.',
    };
  }
  const hint = 'To show the text, put it in backticks, or write `\\<` for the bracket.';
  if (name === undefined) return { code: 'tag', message: '`<` would begin a tag.', hint };
  const components = Object.keys(COMPONENTS).join(', ');
  if (/^[A-Z]/.test(name))
    return {
      code: 'unknown-component',
      message: `There is no component \`<${name}>\`; there are ${components}.`,
      hint,
    };
  return {
    code: 'raw-html',
    message: `\`<${name}>\` is HTML, which articles do not hold.`,
    hint: `Write Markdown. ${hint}`,
  };
}

/** MDX takes a paragraph of the top level that begins like this for a piece of a program. */
function moduleLines(tree: Root): PlacedFinding[] {
  return tree.children.flatMap((node) => {
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    if (first?.type !== 'text' || !/^(?:import|export)\s/.test(first.value)) return [];
    const word = first.value.slice(0, 6);
    const message = `A paragraph that begins with \`${word}\` would be code, and articles hold none.`;
    const hint = 'Begin the sentence with a capital letter, or put the text in backticks.';
    return [{ offset: node.position?.start.offset ?? 0, code: 'import-export', message, hint }];
  });
}
