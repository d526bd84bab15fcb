import { posix } from "node:path";
import ts from "typescript";
import { everyNode, layerOf, type Rule } from "./architecture.ts";
import { type SourceFile, walk } from "./source-tree.ts";

/** Where languages are named: their list, how each writes dates, and the catalogues. */
const NAMES_LANGUAGES = /^app\/(lib\/text\/(language|accept-language|formats)\.ts|ui\/messages\/translate\.ts)$/;
const FORMATTING = /^(toLocale(String|DateString|TimeString|UpperCase|LowerCase))$/;

/** The language is chosen at the root and handed down; what writes figures and dates in it is made once, in lib/formats. */
export const languageIsHandedDown: Rule = (sources) =>
  everyNode(sources, (node, { path }) => {
    if (NAMES_LANGUAGES.test(path)) return null;
    if (ts.isStringLiteralLike(node) && /^en(-[A-Z]{2})?$/.test(node.text)) return `names the language "${node.text}"`;
    if (ts.isNewExpression(node) && /^Intl\./.test(node.expression.getText())) return `makes its own ${node.expression.getText()}`;
    return ts.isPropertyAccessExpression(node) && FORMATTING.test(node.name.text) ? `writes with ${node.name.text}` : null;
  });

/** The layers that Vite builds for pages; what stands below them runs without it, too. */
const PAGE_LAYERS = new Set(["routes", "web", "server", "outside", "ui", "root"]);

/**
 * An import of the same top-level folder is relative, with its ending. One of another folder is `~/folder/file` in the layers of the
 * pages; in the domain, lib and what starts the site it is relative as well.
 */
export const importsAreSpelledAlike: Rule = (sources) => sources.flatMap((file) => misspelled(file));

function misspelled({ path, ast }: SourceFile): string[] {
  const faults: string[] = [];
  walk(ast, (node) => {
    const specifier = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (!specifier || !ts.isStringLiteral(specifier) || !/^[~.]/.test(specifier.text)) return;
    const right = spell(path, specifier.text);
    if (right !== specifier.text) faults.push(`${path} imports ${specifier.text}: write ${right}`);
  });
  return faults;
}

function spell(from: string, specifier: string): string {
  const to = specifier.startsWith("~/") ? `app/${specifier.slice(2)}` : posix.join(posix.dirname(from), specifier);
  const crosses = folderOf(from) !== folderOf(to) || folderOf(from) === null;
  if (crosses && to.startsWith("app/") && PAGE_LAYERS.has(layerOf(from))) return `~/${to.slice("app/".length).replace(/\.tsx?$/, "")}`;
  const relative = posix.relative(posix.dirname(from), to);
  const spelled = relative.startsWith(".") ? relative : `./${relative}`;
  return /\.(tsx?|js|json|(css|svg)\?url)$/.test(spelled) ? spelled : `${spelled}.ts(x)`;
}

/** The folder right below app/; null for a file that stands there itself. */
function folderOf(path: string): string | null {
  const [, folder, ...rest] = path.split("/");
  return rest.length ? (folder ?? null) : null;
}
