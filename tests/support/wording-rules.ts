import ts from "typescript";
import { everyNode, type Rule } from "./architecture.ts";

/** Where languages are named: their list, how each writes dates, and the catalogues. */
const NAMES_LANGUAGES = /^app\/(lib\/(language|formats)\.ts|ui\/messages\/translate\.ts)$/;
const FORMATTING = /^(toLocale(String|DateString|TimeString|UpperCase|LowerCase))$/;

/** The language is chosen at the root and handed down; what writes figures and dates in it is made once, in lib/formats. */
export const languageIsHandedDown: Rule = (sources) =>
  everyNode(sources, (node, { path }) => {
    if (NAMES_LANGUAGES.test(path)) return null;
    if (ts.isStringLiteralLike(node) && /^en(-[A-Z]{2})?$/.test(node.text)) return `names the language "${node.text}"`;
    if (ts.isNewExpression(node) && /^Intl\./.test(node.expression.getText())) return `makes its own ${node.expression.getText()}`;
    return ts.isPropertyAccessExpression(node) && FORMATTING.test(node.name.text) ? `writes with ${node.name.text}` : null;
  });
