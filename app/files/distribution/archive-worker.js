// What Node loads from the source, in development and in tests: it compiles the thread. The build has the thread itself by this name.
import { tsImport } from "tsx/esm/api";

await tsImport("./archive-thread.ts", import.meta.url);
