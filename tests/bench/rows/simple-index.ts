import { randomBytes } from "node:crypto";
import type { Database, DatabaseKind } from "~/lib/database/open";
import { lookKey, projectKey } from "~/projects/find/name";
import type { BenchRun, Row } from "../bench-run.ts";
import type { Request } from "../load/jobs.ts";
import { perSecond } from "../load/process.ts";
import { failuresOf, loadOf } from "../report/failures.ts";
import { type Figure, ratios, spreadOf } from "../report/figures.ts";
import { siteFor } from "./pages.ts";

const CLIENTS = 4;
const FILES = 1000;

/** What installers ask for most, of a project with many files. */
export const simpleIndex: Row = {
  about: `/simple/<name>/ of a project with ${FILES} files, against the same bytes from memory`,
  measure: (run) => run.onEach((kind) => measure(run, kind)),
};

async function measure(run: BenchRun, kind: DatabaseKind): Promise<Figure[]> {
  const [site, floor] = [await run.site(kind), await run.floor()];
  const name = `bench-${randomBytes(4).toString("hex")}`;
  await createProject(site.db, name);
  const figures: Figure[] = [];
  for (const [what, accept] of Object.entries({ HTML: "text/html", JSON: "application/vnd.pypi.simple.v1+json" })) {
    const request: Request = { path: `/simple/${name}/`, headers: { Accept: accept } };
    const answer = await fetch(site.site.origin + request.path, { headers: request.headers ?? {} });
    const body = await answer.text();
    if (answer.status !== 200 || !body.includes(`${name}-${FILES - 1}.tar.gz`)) throw new Error(`${request.path}: ${answer.status}`);
    await floor.send(body);
    const get = (origin: string, request: Request, seconds = run.seconds) =>
      site.measure({ kind: "request", target: { origin }, request, clients: CLIENTS, seconds });
    await get(site.site.origin, request, run.warmUpSeconds);
    const samples = await run.rounds(async () => ({
      ours: await get(site.site.origin, request),
      bytes: await get(floor.origin, { path: "/bytes" }),
    }));
    const ours = samples.map(({ ours }) => ours);
    const values = ours.map(perSecond);
    const ratio = {
      to: "the same bytes",
      value: spreadOf(
        ratios(
          values,
          samples.map(({ bytes }) => perSecond(bytes)),
        ),
      ),
    };
    const common = { row: "simple", database: kind, unit: "a second", failures: failuresOf(ours), loadMilliseconds: loadOf(ours) };
    const note = `${body.length} bytes`;
    figures.push({
      ...common,
      what: `/simple/<name>/ of ${FILES} files, ${what}`,
      value: spreadOf(values),
      ratio,
      note,
      serverMilliseconds: siteFor(ours),
    });
  }
  return figures;
}

async function createProject(db: Database, name: string): Promise<void> {
  const at = new Date();
  const [projectId, releaseId] = [`project-${name}`, `release-${name}`];
  await db.project.create({ data: { id: projectId, name, nameKey: projectKey(name), lookKey: lookKey(name), createdAt: at } });
  await db.release.create({
    data: { id: releaseId, projectId, version: "1.0", versionKey: "1.0", createdAt: at, opensUntil: at, metadata: "{}" },
  });
  const rows = Array.from({ length: FILES }, (_, index) => ({
    id: `${releaseId}-${index}`,
    releaseId,
    filename: `${name}-${index}.tar.gz`,
    filenameKey: `${name}-${index}.tar.gz`,
    filetype: "sdist",
    size: 1000n,
    sha256: randomBytes(32).toString("hex"),
    md5: randomBytes(16).toString("hex"),
    blake2: randomBytes(32).toString("hex"),
    uploadedAt: at,
    uploadedBy: "bench",
    uploadedById: "bench",
    ipAddress: "192.0.2.1",
    tool: "bench",
    publishedAt: at,
  }));
  await db.releaseFile.createMany({ data: rows });
}
