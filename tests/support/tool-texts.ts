import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { walk } from "./source-tree.ts";

const FOLDER = "app/cli";

/** What the operator's tool prints: its strings of several words, a template's as it is written. */
export function toolTexts(): { file: string; text: string }[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(FOLDER, file), "utf8"), ts.ScriptTarget.Latest, true);
    const texts: { file: string; text: string }[] = [];
    walk(source, (node) => {
      if (ts.isTemplateExpression(node)) texts.push({ file, text: node.getText().slice(1, -1) });
      if (ts.isStringLiteralLike(node)) texts.push({ file, text: node.text });
    });
    return texts.filter(({ text }) => text.includes(" "));
  });
}
