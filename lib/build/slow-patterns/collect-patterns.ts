// Every regular expression that the source holds, also those put together of constants of the file or of its neighbours.
import { posix } from 'node:path';
import ts from 'typescript';
import { type Constants, constantsOf, foldText } from './fold-text';

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `path:line` of each place that writes it. */
  readonly places: readonly string[];
}

export interface Collection {
  readonly patterns: readonly Pattern[];
  /** `path: expression` of patterns whose text only the running program knows. */
  readonly composed: readonly string[];
}

/** What files of the same folder export to this one. */
function importedTexts(source: ts.SourceFile, parsed: ReadonlyMap<string, ts.SourceFile>): Constants {
  const texts = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const path = posix.join(posix.dirname(source.fileName), `${statement.moduleSpecifier.text}.ts`);
    const target = parsed.get(path);
    const names = statement.importClause?.namedBindings;
    if (!target || !names || !ts.isNamedImports(names)) continue;
    const known = constantsOf(target, new Map());
    for (const { name, propertyName } of names.elements) {
      const value = known.get((propertyName ?? name).text);
      if (value !== undefined) texts.set(name.text, value);
    }
  }
  return texts;
}

function isRegExp(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

/** Source and flags of a node that makes a regular expression; 'composed' where they are not known. */
function readPattern(
  node: ts.Node,
  constants: Constants,
): readonly [string, string] | 'composed' | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return [node.text.slice(1, end), node.text.slice(end + 1)];
  }
  if (!isRegExp(node)) return undefined;
  const [text, flags] = node.arguments ?? [];
  const source = text && foldText(text, constants);
  const marks = flags === undefined ? '' : foldText(flags, constants);
  return source === undefined || marks === undefined ? 'composed' : [source, marks];
}

/** Collects from all files; the same pattern at several places comes once. */
export function collectPatterns(files: readonly SourceText[]): Collection {
  const places = new Map<string, { source: string; flags: string; places: string[] }>();
  const composed: string[] = [];
  const parsed = new Map(
    files.map(({ path, text }) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)]),
  );
  for (const [path, file] of parsed) {
    const constants = constantsOf(file, importedTexts(file, parsed));
    const visit = (node: ts.Node): void => {
      const found = readPattern(node, constants);
      if (found === 'composed') composed.push(`${path}: ${node.getText()}`);
      else if (found) {
        const [source, flags] = found;
        const key = `/${source}/${flags}`;
        const entry = places.get(key) ?? { source, flags, places: [] };
        entry.places.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
        places.set(key, entry);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { patterns: [...places.values()], composed };
}
