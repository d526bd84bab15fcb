/**
 * What to call each of several things where each has to be named: a name that was used before is followed by a number.
 * @param things the id and the name of each, in the order in which they stand
 * @returns by id
 */
export function tellApart(things: Iterable<readonly [id: string, name: string]>): Map<string, string> {
  const used = new Set<string>();
  const called = new Map<string, string>();
  for (const [id, name] of things) {
    let own = name;
    for (let number = 2; used.has(own); number++) own = `${name} (${number})`;
    used.add(own);
    called.set(id, own);
  }
  return called;
}
