import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "../../app/routes.ts";

/** What stands in the place of a route's parameter. */
const SAMPLES: Record<string, string> = { ":status": "404", "*": "no/such/page" };

/** A path for every route of app/routes.ts, so that a new page is walked by the tests from the start. */
export function pathsOfSite(): string[] {
  const paths: string[] = [];
  const collect = (entries: readonly RouteConfigEntry[], parent: string) => {
    for (const { path, index, children } of entries) {
      const parts = (path ?? "").split("/").filter(Boolean);
      const own = [parent, ...parts.map((part) => SAMPLES[part] ?? part.replace(/^:/, "example-"))].join("/");
      if (index || path) paths.push(own || "/");
      collect(children ?? [], own);
    }
  };
  collect(routes as RouteConfigEntry[], "");
  return [...new Set(paths)];
}
