// Works out texts that the source puts together of constants, as far as a reader sees them without running anything.
import ts from 'typescript';

/** Texts by the name under which a file knows them. */
export type Constants = ReadonlyMap<string, string>;

function isRaw(tag: ts.Expression): boolean {
  return tag.getText() === 'String.raw';
}

function foldTemplate(node: ts.TemplateLiteral, constants: Constants, raw: boolean): string | undefined {
  const read = (part: ts.TemplateLiteralLikeNode) => (raw ? (part.rawText ?? part.text) : part.text);
  if (ts.isNoSubstitutionTemplateLiteral(node)) return read(node);
  let text = read(node.head);
  for (const { expression, literal } of node.templateSpans) {
    const value = foldText(expression, constants);
    if (value === undefined) return undefined;
    text += value + read(literal);
  }
  return text;
}

/**
 * The text of an expression; undefined where only the running program knows it.
 *
 * @example
 * foldText(expressionOf('`${START}bearer`'), new Map([['START', '^']])) //=> '^bearer'
 */
export function foldText(node: ts.Expression, constants: Constants): string | undefined {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text);
  if (ts.isTaggedTemplateExpression(node))
    return isRaw(node.tag) ? foldTemplate(node.template, constants, true) : undefined;
  if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
    return foldTemplate(node, constants, false);
  return undefined;
}

/** The constant texts at the top of a file, in the order that they are written. */
export function constantsOf(source: ts.SourceFile, imported: Constants): Constants {
  const constants = new Map(imported);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const value = initializer && foldText(initializer, constants);
      if (ts.isIdentifier(name) && value !== undefined) constants.set(name.text, value);
    }
  }
  return constants;
}
