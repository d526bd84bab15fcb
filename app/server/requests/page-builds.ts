import type { ServerBuild } from "@remix-run/node";
import { NONE, routePatterns } from "./route-pattern.ts";

/**
 * What `make` makes of a build for each page alone: the root, the layout, the page, and the route of addresses that have none. Remix
 * flattens, ranks and compiles all routes of its build several times for each request, which costs more than the page itself.
 * @returns what answers a path; of the whole build where no page is known by it, such as one in capitals
 */
export function forEachPage<T>(build: ServerBuild, make: (build: ServerBuild) => T): (path: string) => T {
  const whole = make(build);
  const made = new Map([[NONE, whole]]);
  return (path) => {
    const pattern = routePatterns(build.routes)(path);
    const known = made.get(pattern);
    if (known) return known;
    const own = make(withOnly(build, pattern));
    made.set(pattern, own);
    return own;
  };
}

function withOnly(build: ServerBuild, pattern: string): ServerBuild {
  const kept = new Set(Object.values(build.routes).flatMap((route) => (route && isKept(route, pattern) ? [route.id] : [])));
  const routes = pick(build.routes, kept);
  return { ...build, routes, assets: { ...build.assets, routes: pick(build.assets.routes, kept) } };
}

type Route = NonNullable<ServerBuild["routes"][string]>;

function isKept({ path, index, parentId }: Route, pattern: string): boolean {
  if (!parentId || path === NONE) return true;
  if (index) return pattern === "/";
  const isLayout = path === undefined;
  return isLayout || `/${path}` === pattern;
}

function pick<V>(all: Record<string, V>, kept: ReadonlySet<string>): Record<string, V> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
}
