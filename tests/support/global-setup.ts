import type { TestProject } from "vitest/node";
import type { DatabaseKind } from "~/lib/database/open";
import { DatabaseSupply } from "./database-supply.ts";
import { keepFilesInMemory } from "./memory-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** On which databases this project's tests of either run. */
    databases: DatabaseKind[];
    /** Where a test process asks for what `DatabaseSupply` gives. */
    databaseSupply: string;
  }
}

export default async function setup(project: TestProject) {
  const removeFolder = keepFilesInMemory();
  const supply = new DatabaseSupply();
  project.provide("databaseSupply", await supply.listen());
  return async () => {
    await supply.close();
    removeFolder();
  };
}
