import { expect, test } from "vitest";
import { atomFeed } from "./atom-feed.ts";

const AT = new Date("2026-11-27T03:00:00Z");

test("a feed has an entry for each release, with its address, its time and its summary", () => {
  const feed = atomFeed({
    title: "Releases of demo",
    address: "https://example.org/projects/demo/releases.xml",
    page: "https://example.org/projects/demo",
    updated: AT,
    author: "Gatehouse",
    entries: [{ title: "demo 1.0", address: "https://example.org/projects/demo?version=1.0", updated: AT, summary: "A demo" }],
  });
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(feed).toContain("<id>https://example.org/projects/demo?version=1.0</id>");
  expect(feed).toContain("<updated>2026-11-27T03:00:00.000Z</updated>");
  expect(feed).toContain("<summary>A demo</summary>");
});

test("whatever a summary has is text in a feed, and a character that XML does not know is left out", () => {
  const summary = "</summary><script>alert(\"1\")</script> & 'x' \0\x0b\ud800\ufffe 日本";
  const feed = atomFeed({
    title: "t",
    address: "a",
    page: "p",
    updated: AT,
    author: "x",
    entries: [{ title: "e", address: "a", updated: AT, summary }],
  });
  expect(feed).toContain("<summary>&lt;/summary&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;  日本</summary>");
});
