import MarkdownIt from "markdown-it";
import { RstToHtmlCompiler } from "rst-compiler";
import { cleanHtml } from "./clean-html.ts";

/** GitHub's Markdown has HTML in it, which is cleaned like all the rest, and makes links of addresses. */
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

/** Beyond that a page takes longer to show than anybody reads it. */
const MAX_HTML = 4 * 1024 * 1024;

/** A description as safe HTML; null where it is shown as the text that it is: it is plain text, or cannot be read as what it says. */
export function toHtml({ text, type }: { text: string; type: string }): string | null {
  const html = type === "text/markdown" ? markdown.render(text) : type === "text/x-rst" ? fromReStructuredText(text) : null;
  if (html === null || html.length > MAX_HTML) return null;
  return cleanHtml(html);
}

/** Null for what the compiler does not know: directives and roles of Sphinx, tabs, formulas. */
function fromReStructuredText(text: string): string | null {
  const compiler = new RstToHtmlCompiler();
  compiler.interpretedTextGenerators.delete("math");
  for (const directive of ["math", "tabs", "code-tabs"]) compiler.directiveGenerators.delete(directive);
  try {
    const quiet = { disableWarnings: true, disableErrors: true };
    return compiler.compile(text, quiet, quiet).body;
  } catch {
    return null;
  }
}
