import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** An import of a source file: a path from the repository's root for a file of ours, otherwise the package's name. */
type Import = { to: string; package: boolean; typeOnly: boolean; names: string[] };
export type SourceFile = { path: string; ast: ts.SourceFile; imports: Import[] };

/** The site's own TypeScript, without tests and declarations; `extra` adds or replaces files by their path. */
export function readSources(extra: Record<string, string> = {}): SourceFile[] {
  own ??= parseAll(readOwn());
  const paths = new Set([...own.map(({ path }) => path), ...Object.keys(extra)]);
  const added = Object.entries(extra).map(([path, text]) => parse(path, text, paths));
  return [...own.filter(({ path }) => !(path in extra)), ...added];
}

let own: SourceFile[] | undefined;

function readOwn(): Map<string, string> {
  const paths = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((path) => posix.join("app", path))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

function parseAll(texts: Map<string, string>): SourceFile[] {
  const paths = new Set(texts.keys());
  return [...texts].map(([path, text]) => parse(path, text, paths));
}

function parse(path: string, text: string, known: Set<string>): SourceFile {
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  return { path, ast, imports: importsOf(path, ast, known) };
}

/** Calls `visit` with every node of the file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** `path:line`, as an editor opens it. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.ast.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function importsOf(path: string, ast: ts.SourceFile, known: Set<string>): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, names: string[]) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    imports.push({ ...resolve(path, specifier.text, known), typeOnly, names });
  };
  walk(ast, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause), namesOf(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, ["*"]);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false, ["*"]);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true, ["*"]);
  });
  return imports;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  return !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every((element) => element.isTypeOnly);
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return ["*"];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

function resolve(from: string, specifier: string, known: Set<string>): { to: string; package: boolean } {
  const plain = specifier.replace(/\?.*$/, "");
  const path = plain.startsWith("~/") ? `app/${plain.slice(2)}` : plain.startsWith(".") ? posix.join(posix.dirname(from), plain) : null;
  if (path === null) return { to: plain, package: true };
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return { to: candidates.find((candidate) => known.has(candidate)) ?? path, package: false };
}
