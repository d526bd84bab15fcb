import { createHash } from "node:crypto";
import { type RequestHandler, Router } from "express";
import type { Config } from "~/config.server";
import { BACKGROUNDS, mixed, type SiteColours } from "~/lib/settings/site-colours";
import type { SiteMark } from "~/lib/settings/site-mark";
import type { Look } from "~/ui/site";

const FOR_GOOD = "public, max-age=31536000, immutable";

/** A picture, opened by itself, runs and loads nothing; styles within it are its own. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

type File = { path: string; type: string; content: Buffer };

/** The operator's own look: what pages name, and the addresses that serve it. Each has a hash of its content, and never changes. */
export function siteLook({ mark, colours }: Config["look"]): { look: Look; files: RequestHandler } {
  const picture = mark && pictureOf(mark);
  const stylesheet = colours && stylesheetOf(colours);
  const files = [picture, stylesheet].filter((file) => file !== null);
  return {
    look: { mark: picture && { path: picture.path, type: picture.type }, stylesheet: stylesheet?.path ?? null },
    files: Router().get("/look/:file", ({ path }, response, next) => {
      const file = files.find((file) => file.path === path);
      if (!file) return next();
      if (file === picture) response.set("Content-Security-Policy", PICTURE_POLICY);
      response.set("Cache-Control", FOR_GOOD).type(file.type).send(file.content);
    }),
  };
}

function pictureOf({ type, bytes }: SiteMark): File {
  return named("mark", type === "image/png" ? "png" : "svg", type, bytes);
}

/** Comes after the site's own stylesheet, and gives its colours other values in each theme. */
function stylesheetOf({ light, dark }: SiteColours): File {
  const [white = ""] = BACKGROUNDS.light;
  const [black = ""] = BACKGROUNDS.dark;
  const inLight = valuesOf(light, { hover: mixed(light, "#000000", 0.2), on: white });
  const inDark = valuesOf(dark, { hover: mixed(dark, "#ffffff", 0.4), on: black });
  const text = `@media screen{:root{${inLight}}:root[data-theme=dark]{${inDark}}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${inDark}}}
`;
  return named("colours", "css", "text/css", Buffer.from(text));
}

function valuesOf(colour: string, { hover, on }: { hover: string; on: string }): string {
  return `--link:${colour};--fill:${colour};--fill-hover:${hover};--on-fill:${on}`;
}

function named(name: string, ending: string, type: string, content: Buffer): File {
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 16);
  return { path: `/look/${name}-${hash}.${ending}`, type, content };
}
