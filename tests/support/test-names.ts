import { readFileSync } from "node:fs";
import ts from "typescript";

const read = new Map<string, string[]>();

/** The names of all tests of a file as they are written: of `test("…")`, and of `test.each(…)("…")` with its placeholders. */
export function testNames(file: string): string[] {
  const names = read.get(file) ?? readNames(file);
  read.set(file, names);
  return names;
}

function readNames(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const names: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name)) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Whether what is called is `test`, one of its members, or what `test.each(…)` gives. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === "test";
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return isTest(callee.expression);
  return false;
}
