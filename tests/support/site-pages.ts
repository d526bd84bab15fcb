import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import pino from "pino";
import { readConfig } from "~/config.server";
import { createApp } from "~/server/create-app";
import routes from "../../app/routes.ts";

/** What stands in the place of a route's parameter. */
const SAMPLES: Record<string, string> = { ":status": "404", "*": "no/such/page" };

/** The pattern of every route of app/routes.ts, `*` for all others. */
export function patternsOfSite(): string[] {
  const patterns: string[] = [];
  const collect = (entries: readonly RouteConfigEntry[], parent: string) => {
    for (const { path, index, children } of entries) {
      const own = [parent, ...(path ?? "").split("/").filter(Boolean)].join("/");
      if (index || path) patterns.push(own === "/*" ? "*" : own || "/");
      collect(children ?? [], own);
    }
  };
  collect(routes as RouteConfigEntry[], "");
  return [...new Set(patterns)];
}

/** A path for every route of app/routes.ts, so that a new page is walked by the tests from the start. */
export function pathsOfSite(): string[] {
  const sample = (part: string) => SAMPLES[part] ?? part.replace(/^:/, "example-");
  return patternsOfSite().map((pattern) => (pattern === "/" ? "/" : `/${pattern.split("/").filter(Boolean).map(sample).join("/")}`));
}

type Layer = { route?: { path: string }; handle: { stack?: Layer[] } };

/** The pattern of every route that Express has beside those of app/routes.ts, with the pages of local mail and reports of leaked tokens. */
export function expressRoutes(): string[] {
  const app = createApp({
    config: readConfig({ TOKEN_REPORT_KEYS: "https://scanner.example.org/keys" }),
    mode: "production",
    build: {} as ServerBuild,
    assets: (_request, _response, next) => next(),
    log: pino({ level: "silent" }),
    services: () => {
      throw new Error("nothing is asked here");
    },
    checks: {},
    metrics: null,
  });
  const pathsOf = (layers: Layer[]): string[] =>
    layers.flatMap(({ route, handle }) => (route ? [route.path] : handle.stack ? pathsOf(handle.stack) : []));
  return [...new Set(pathsOf(app._router.stack))];
}
