import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { cleanHtml } from "./clean-html.ts";
import { Kept } from "./kept.ts";
import { toHtml } from "./to-html.ts";

const fromMarkdown = (text: string) => toHtml({ text, type: "text/markdown" }) ?? "";
const fromRst = (text: string) => toHtml({ text, type: "text/x-rst" });

describe("Markdown", () => {
  test("headings, lists, code, tables and links are shown, headings two levels down", () => {
    const html = fromMarkdown(
      "# Title\n\n## Part\n\n- one\n- *two*\n\n```python\nx = 1 < 2\n```\n\n| a | b |\n|---|---|\n| 1 | ~~2~~ |\n\n[there](https://example.org/?a=1&b=2)\n",
    );
    const page = parse(html);
    expect(page.querySelector("h3")?.text).toBe("Title");
    expect(page.querySelector("h4")?.text).toBe("Part");
    expect(page.querySelectorAll("li")).toHaveLength(2);
    expect(html).toContain("<pre><code>x = 1 &lt; 2\n</code></pre>");
    expect(page.querySelectorAll("td")).toHaveLength(2);
    expect(page.querySelector("a")?.getAttribute("href")).toBe("https://example.org/?a=1&b=2");
    expect(page.querySelector("a")?.getAttribute("rel")).toBe("nofollow noopener noreferrer ugc");
  });

  test("a picture becomes a link to it, and in a link its text", () => {
    const html = fromMarkdown(
      '![A logo](https://example.org/logo.png)\n\n[![build](https://example.org/badge.svg)](https://example.org/ci)\n\n<p align="center"><img src="https://example.org/x.png"></p>\n',
    );
    expect(html).not.toContain("<img");
    const links = parse(html).querySelectorAll("a");
    expect(links.map((link) => [link.getAttribute("href"), link.text])).toEqual([
      ["https://example.org/logo.png", "A logo"],
      ["https://example.org/ci", "build"],
      ["https://example.org/x.png", "https://example.org/x.png"],
    ]);
    expect(parse(html).querySelectorAll("a a")).toEqual([]);
  });
});

describe("reStructuredText", () => {
  test("headings, lists, code and links are shown", () => {
    const html =
      fromRst(
        "Title\n=====\n\nSome *text* with ``code`` and a `link <https://example.org>`_.\n\n* one\n* two\n\n.. code-block:: python\n\n    x = 1 < 2\n\n.. image:: https://example.org/x.png\n   :alt: A logo\n",
      ) ?? "";
    const page = parse(html);
    expect(page.querySelector("h3")?.text).toContain("Title");
    expect(page.querySelectorAll("li")).toHaveLength(2);
    expect(page.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual([
      "https://example.org",
      "https://example.org/x.png",
    ]);
    expect(html).toContain("x = 1 &lt; 2");
  });

  test.each([
    ["a directive of Sphinx", ".. automodule:: demo\n   :members:\n"],
    ["a role of Sphinx", "See :py:func:`demo`.\n"],
    ["a formula", "It is :math:`x^2`.\n"],
    ["a formula of its own", ".. math::\n\n   x^2\n"],
    ["a substitution that is not there", "It is |nothing|.\n"],
  ])("%s is shown as the text that it is", (_name, text) => {
    expect(fromRst(text)).toBeNull();
  });

  test("raw HTML in it is cleaned", () => {
    const html =
      fromRst(".. raw:: html\n\n    <script>alert(1)</script><b onclick=alert(1)>bold</b>\n\n`click <javascript:alert(1)>`_\n") ?? "";
    expect(html).toContain("<b>bold</b>");
    expect(html).not.toMatch(/script|onclick|javascript/i);
  });
});

test("plain text is shown as it is", () => {
  expect(toHtml({ text: "<b>text</b>", type: "text/plain" })).toBeNull();
});

describe("what anybody wrote", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x></svg>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\nscript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    "[x](javascript:alert(1))",
    "[x](vbscript:alert(1))",
    "<iframe src=//example.org></iframe>",
    "<style>body{display:none}</style>",
    '<p style="position:fixed;inset:0" class="alert" id="main">x</p>',
    "<form action=/login><input name=password><button>Log in</button></form>",
    '<meta http-equiv="refresh" content="0;url=//example.org">',
    "<base href=//example.org>",
    "<link rel=stylesheet href=//example.org/x.css>",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
    '<video src=x onerror=alert(1)><source src="//example.org"></video>',
    "<input autofocus onfocus=alert(1)>",
    "<object data=//example.org></object><embed src=//example.org>",
    "![x](javascript:alert(1))",
  ])("%s runs nothing, loads nothing and looks like nothing of the site", (text) => {
    for (const html of [fromMarkdown(text), cleanHtml(text)]) {
      for (const element of parse(html).querySelectorAll("*")) {
        expect(element.tagName).toMatch(/^(H[3-6]|P|DIV|SPAN|BR|A|TABLE|TBODY|DETAILS|SUMMARY)$/);
        for (const [name, value] of Object.entries(element.attributes)) {
          expect(["href", "rel"]).toContain(name);
          if (name === "href") expect(value).toMatch(/^(https?:\/\/|mailto:)/);
        }
      }
    }
  });

  test.each(["/logout", "login", "?next=", "#main", "//example.org", "\\\\example.org", "https:login"])(
    "a link to %j, which is not a whole address, is none",
    (href) => {
      expect(fromMarkdown(`[x](${href}) <a href="${href}">y</a>`)).not.toContain("<a");
    },
  );

  test("elements in each other a thousand times over are left out", () => {
    const html = cleanHtml(`${"<div>".repeat(5000)}deep`);
    expect(html.match(/<div>/g)?.length).toBeLessThan(100);
    expect(html).toContain("deep");
  });
});

test("what was asked for last is kept as long as there is room", () => {
  const kept = new Kept(900);
  kept.set("one", "x".repeat(200));
  kept.set("two", null);
  expect(kept.get("one")).toHaveLength(200);
  kept.set("three", "x".repeat(200));
  expect([kept.get("one")?.length, kept.get("two"), kept.get("three")?.length]).toEqual([200, undefined, 200]);
  kept.set("three", "y");
  kept.set("four", null);
  expect(kept.get("three")).toBe("y");
  kept.set("large", "x".repeat(2000));
  expect(kept.get("large")).toBeUndefined();
});
