import ts from "typescript";
import { en } from "~/ui/messages/en";
import { type SourceFile, walk } from "./source-tree.ts";

/** The endings by which i18next tells forms of a text apart: by what our texts give as `context`, then by number. */
const FORM =
  /(_(zero|one|two|few|many|other|last|codes|operator|gone|disowned|password|itself|nowhere|expired|unused|reset|why|owner|maintainer|active|deprecated|archived|frozen|deleting|admin|new-factor|factor-used|no-factor|unnamed))+$/;

/** Every key of the English catalogue, its forms as one. */
function catalogueKeys(): Set<string> {
  const keys = new Set<string>();
  const collect = (texts: object, prefix: string) => {
    for (const [name, text] of Object.entries(texts)) {
      if (typeof text === "string") keys.add(`${prefix}${name}`.replace(FORM, ""));
      else collect(text, `${prefix}${name}.`);
    }
  };
  collect(en, "");
  return keys;
}

/** A use of the catalogue: one key, or a template that fits several. That each of them exists the compiler sees. */
type KeyUse = (key: string) => boolean;

const AREAS = Object.keys(en).join("|");
const KEY = new RegExp(`^(${AREAS})(\\.[A-Za-z0-9:_-]+)+$`);
const KEY_START = new RegExp(`^(${AREAS})\\.`);

/** Where strings of the shape of a key are none: the catalogue itself, and the URL table, whose folders are named alike. */
const KEYLESS = /^app\/(ui\/messages\/en\/|routes\.ts$)/;

/** All strings and templates of the sources that are message keys, wherever they stand. */
function keyUses(sources: SourceFile[]): KeyUse[] {
  const uses: KeyUse[] = [];
  for (const file of sources.filter(({ path }) => !KEYLESS.test(path))) {
    walk(file.ast, (node) => {
      if (ts.isImportDeclaration(node.parent ?? node) || ts.isExportDeclaration(node.parent ?? node)) return;
      if (ts.isStringLiteralLike(node) && KEY.test(node.text)) {
        const key = node.text;
        uses.push((other) => other === key);
      }
      if (ts.isTemplateExpression(node) && KEY_START.test(node.head.text)) {
        const literals = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
        const pattern = new RegExp(`^${literals.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+")}$`);
        uses.push((other) => pattern.test(other));
      }
    });
  }
  return uses;
}

/** Keys of the catalogue that nothing uses. */
export function unusedKeys(sources: SourceFile[]): string[] {
  const uses = keyUses(sources);
  return [...catalogueKeys()].filter((key) => !uses.some((fits) => fits(key)));
}
