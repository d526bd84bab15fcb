import type { Message } from "../forms/form-state.ts";
import { form } from "./en/form.ts";

/** What the schema of a form says of a field; `maximum` in characters. */
export type FieldFault = { fault: "required" | "too-long" | "no-key" | "invalid"; maximum?: number | undefined };

/** What is wrong with a field, in words of its own where there are such: "Enter your user name or email address." */
export function fieldMessage(name: string, { fault, maximum }: FieldFault): Message {
  const params: Record<string, number> = maximum === undefined ? {} : { max: maximum };
  if (fault === "no-key" || fault === "invalid" || !isNamed(name)) return { key: `form.${fault}`, params };
  return { key: `form.fields.${name}.${fault}`, params };
}

function isNamed(name: string): name is keyof typeof form.fields {
  return Object.hasOwn(form.fields, name);
}
