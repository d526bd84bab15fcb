import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Installed = { resolved?: string; integrity?: string; hasInstallScript?: boolean };
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Installed> };
const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8")) as { allowScripts: Record<string, boolean> };
const installed = Object.entries(packages).filter(([path]) => path);
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

test("the lock file names each package by its hash, and by no address", () => {
  expect(installed.filter(([, { resolved, integrity }]) => resolved || !integrity).map(([path]) => path)).toEqual([]);
});

test("it is decided of each package with an install script whether it may run", () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect([...new Set(scripted)].sort()).toEqual(Object.keys(allowScripts).sort());
});
