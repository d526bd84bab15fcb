import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { faultsFromAllSides } from "../support/inspect-all.ts";
import { beyondMain, sidewaysScroll } from "../support/inspect-page.ts";
import { registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { createSiteProject } from "../support/site-projects.ts";

const NAME = `a${"b".repeat(98)}c`;
const VERSION = `1.0+${"x".repeat(120)}`;
const WORD = "w".repeat(300);
const DESCRIPTION = `# ${WORD}

${WORD} and [${WORD}](https://example.org/${WORD})

\`\`\`
${WORD} = ${WORD}
\`\`\`

| ${"a | ".repeat(20)}
| ${"- | ".repeat(20)}
| ${`${WORD} | `.repeat(20)}

> ${"> ".repeat(10)}${WORD}

${Array.from({ length: 8 }, (_, depth) => `${"  ".repeat(depth)}- ${WORD}`).join("\n")}
`;

let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  site = await Site.start();
  const { username } = await registerVerified(site);
  const links = [{ label: WORD, url: `https://example.org/${WORD}` }];
  const metadata = { author: WORD, license: WORD, keywords: [WORD], requiresDist: [WORD], requiresPython: `>=${WORD}`, projectUrls: links };
  const files = [{ filename: `${"f".repeat(229)}-1.0.tar.gz` }];
  const releases = [
    { version: VERSION, summary: WORD, type: "text/markdown", description: DESCRIPTION, metadata, files, yanked: WORD },
    { version: "0.9", description: `${WORD}\n${WORD}` },
  ];
  await createSiteProject(site, { name: NAME, owner: username, releases });
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const PATHS = [`/projects/${NAME}`, `/projects/${NAME}?version=${encodeURIComponent(VERSION)}`];

test.each(PATHS)("what is long in a project stays inside its page at every width: %#", async (path) => {
  await page.goto(site.origin + path);
  for (const width of [320, 360, 700, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await beyondMain(page), `${width} px`).toEqual([]);
    expect(await sidewaysScroll(page), `${width} px`).toBe(0);
  }
});

test.each(PATHS)("nothing is wrong in any colours, wide or narrow, by mouse, finger or keyboard: %#", async (path) => {
  await page.goto(site.origin + path);
  expect(await faultsFromAllSides(page)).toEqual([]);
});
