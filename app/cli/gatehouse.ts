import { OWNER_ONLY } from "../lib/secrets/owner-only.ts";
import { runProgram } from "./program.ts";

/** The operator's tool: `npm run gatehouse -- COMMAND`, in the image `gatehouse COMMAND`. */
process.umask(OWNER_ONLY);
const code = await runProgram(process.argv.slice(2));
if (code !== null) process.exit(code);
