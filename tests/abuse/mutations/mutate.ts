import ts from "typescript";
import type { Mutation } from "./mutation.ts";

/**
 * The file's text without the guard. White space, and the comma that the formatter sets at a line's end, count for nothing.
 * @returns null where the guard does not stand exactly once in its place
 */
export function mutate(
  file: string,
  source: string,
  { within, find, replace }: Pick<Mutation, "within" | "find" | "replace">,
): string | null {
  const places = within ? declarationsOf(within, { file, source }) : [{ start: 0, end: source.length }];
  const guards = places.flatMap(({ start, end }) =>
    [...source.slice(start, end).matchAll(patternOf(find))].map((match) => ({ at: start + match.index, length: match[0].length })),
  );
  const [guard, ...others] = guards;
  if (!guard || others.length) return null;
  return source.slice(0, guard.at) + replace + source.slice(guard.at + guard.length);
}

/** The text's words and signs, with any white space between them. */
function patternOf(text: string): RegExp {
  const tokens = text.match(/[\w$]+|[^\w$\s]/g) ?? [];
  const pieces = tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined) return escaped(token);
    const isApart = /[\w$]$/.test(before) && /^[\w$]/.test(token);
    const comma = /[)\]}]/.test(token) && before !== "," ? ",?\\s*" : "";
    return `${isApart ? "\\s+" : "\\s*"}${comma}${escaped(token)}`;
  });
  return new RegExp(pieces.join(""), "g");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Where what has this name is declared. */
function declarationsOf(name: string, { file, source }: { file: string; source: string }): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  const ast = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node) => {
    if (isDeclaration(node) && node.name?.getText() === name) places.push({ start: node.getStart(), end: node.end });
    else ts.forEachChild(node, visit);
  };
  visit(ast);
  return places;
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node)
  );
}
