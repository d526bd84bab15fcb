import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import type { BenchRun, Row } from "../bench-run.ts";
import { type Figure, spreadOf } from "../report/figures.ts";

const MEGABYTE = 1_000_000;
/** What the image leaves out of the packages (Dockerfile). */
const NOT_IN_IMAGE =
  /better-sqlite3\/(deps|src|build\/Release\/(obj|[^/]*\.a$))|@prisma\/client\/runtime\/.*(cockroachdb|mysql|sqlserver|edge)|\.(map|d\.[cm]?ts|md)$/;

/** What lies beside the programs in the build's folder. */
const NO_PROGRAM = /\.(tsbuildinfo|json)$/;

const VISITED = ["/", "/login", "/register", "/help", "/security", "/projects"];
const SIGNED_IN = [
  "/account",
  "/account/emails",
  "/account/password",
  "/account/two-factor",
  "/account/two-factor/security-keys",
  "/account/sessions",
  "/account/history",
  "/account/tokens",
];

/** What has to be installed, and what a browser has to fetch. These are counted, not timed. */
export const sizes: Row = {
  about: "the size of what is installed; bytes and requests of each page",
  async measure(run) {
    return [...installed(), ...(await pages(run))];
  },
};

function installed(): Figure[] {
  const packages = productionPackages();
  const build = folderBytes("build/client") + folderBytes("build/server") + folderBytes("build", { deep: false, without: NO_PROGRAM });
  const figure = (what: string, bytes: number): Figure => ({ row: "sizes", what, unit: "MB", value: spreadOf([bytes / MEGABYTE]) });
  const all = packages.reduce((sum, path) => sum + folderBytes(path), 0);
  const inImage = packages.reduce((sum, path) => sum + folderBytes(path, { without: NOT_IN_IMAGE }), 0);
  return [
    figure(`packages of production (${packages.length}), as npm installs them`, all),
    figure("what the image has on top of Node's", inImage + build + folderBytes("prisma/sqlite") + folderBytes("prisma/postgresql")),
  ];
}

/** The folders of the packages that neither development nor an optional peer of it brings. */
function productionPackages(): string[] {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, { dev?: true; devOptional?: true }> };
  return Object.entries(lock.packages).flatMap(([path, { dev, devOptional }]) => (path && !dev && !devOptional ? [path] : []));
}

/** The bytes of a folder's files; packages that lie in it count by themselves. */
function folderBytes(folder: string, { deep = true, without }: { deep?: boolean; without?: RegExp } = {}): number {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return 0; // of another platform, so not installed
  }
  return names.reduce((sum, name) => {
    const path = join(folder, name);
    if (name === "node_modules" || without?.test(path)) return sum;
    const stat = lstatSync(path);
    if (stat.isDirectory()) return sum + (deep ? folderBytes(path, { deep, without }) : 0);
    return sum + (stat.isFile() ? stat.size : 0);
  }, 0);
}

type Weight = { path: string; html: number; all: number; requests: number };

async function pages(run: BenchRun): Promise<Figure[]> {
  const [kind = "sqlite"] = run.options.databases;
  const { site, ...bench } = await run.site(kind);
  const session = { Cookie: `session=${bench.people[0]?.sessionToken}` };
  const weights: Weight[] = [];
  for (const path of VISITED) weights.push(await weigh(site.origin, path, {}));
  for (const path of SIGNED_IN) weights.push(await weigh(site.origin, path, session));
  return weights.map(({ path, html, all, requests }) => ({
    row: "sizes",
    what: `${path}, first visit`,
    unit: "KB sent",
    value: spreadOf([all / 1000]),
    note: `${requests} requests, the page itself ${(html / 1000).toFixed(1)} KB`,
  }));
}

/** What a browser with an empty cache is sent for a page: the HTML, and each style, script and picture that it names. */
async function weigh(origin: string, path: string, headers: Record<string, string>): Promise<Weight> {
  const { bytes: html, text, status } = await sent(origin + path, headers);
  if (status !== 200) throw new Error(`${path}: ${status}`);
  const document = parse(text);
  const addresses = [
    ...document.querySelectorAll("script[src], img[src]").map((element) => element.getAttribute("src")),
    ...document.querySelectorAll('link[rel~="stylesheet"], link[rel~="icon"]').map((element) => element.getAttribute("href")),
  ].filter((address): address is string => !!address && !address.startsWith("data:"));
  let all = html;
  const unique = new Set(addresses);
  for (const address of unique) all += (await sent(new URL(address, origin + path).toString(), {})).bytes;
  return { path, html, all, requests: 1 + unique.size };
}

/** Bytes as they are on the line: of what came compressed the compressed ones. */
async function sent(url: string, headers: Record<string, string>): Promise<{ status: number; bytes: number; text: string }> {
  const answer = await fetch(url, { headers: { ...headers, "Accept-Encoding": "gzip" }, redirect: "manual" });
  const text = await answer.text();
  const length = answer.headers.get("Content-Length");
  const isPacked = answer.headers.get("Content-Encoding") !== null;
  const bytes = isPacked ? Number(length ?? (await import("node:zlib")).gzipSync(text).length) : Buffer.byteLength(text);
  return { status: answer.status, bytes, text };
}
