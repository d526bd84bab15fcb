import type { ServerBuild } from "@remix-run/node";

/** The name by which addresses without a page of their own are counted, and the path of the route that answers them. */
export const NONE = "*";

/** Made once for a build; in development there is a new one after each change. */
const tables = new WeakMap<ServerBuild["routes"], (path: string) => string>();

/**
 * Tells the pattern of a path, such as `/dev/mail/:id`: what can be counted by without ever growing with what people type, and
 * without a name or a token in it.
 */
export function routePatterns(routes: ServerBuild["routes"]): (path: string) => string {
  const known = tables.get(routes);
  if (known) return known;
  const patterns = Object.values(routes).flatMap((route) => (route?.path && route.path !== NONE ? [`/${route.path}`] : []));
  const fixed = new Set(["/", ...patterns.filter((pattern) => !pattern.includes(":"))]);
  const open = patterns
    .filter((pattern) => pattern.includes(":"))
    .map((pattern) => ({ pattern, expression: new RegExp(`^${pattern.replace(/:[^/]+/g, "[^/]+")}$`) }));
  const patternOf = (path: string) => {
    const plain = path.length > 1 ? path.replace(/\/$/, "") : path;
    if (fixed.has(plain)) return plain;
    return open.find(({ expression }) => expression.test(plain))?.pattern ?? NONE;
  };
  tables.set(routes, patternOf);
  return patternOf;
}
