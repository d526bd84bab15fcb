import { userInfo } from "node:os";
import { operatorActor } from "../lib/actors.ts";
import { type Context, NO_CLIENT } from "../lib/context.ts";

/** The system's name for the user who runs the tool. */
export function userName(): string {
  return userInfo().username;
}

/** The part of a context that says that the tool is run, and by which user of the system. */
export function asOperator(): Pick<Context, "actor" | "client"> {
  const name = userName();
  return { actor: operatorActor(name), client: { ...NO_CLIENT, userAgent: `gatehouse (${name})` } };
}
