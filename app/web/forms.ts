import { data } from "@remix-run/node";
import { z } from "zod";
import { MAX_LABEL, oneLine } from "~/lib/text/label";
import { trimTyped } from "~/lib/text/trim-typed";
import type { FormState, Message } from "~/ui/forms/form-state";
import { fieldMessage } from "~/ui/messages/field-fault";
import { type Body, readBody } from "./bodies/read-body.ts";

/** Fields that are never sent back to a page. */
const SECRET_FIELDS = new Set(["password", "current", "code", "response"]);

/** Bodies that were read: a guard may look at the form before the route does. */
const bodies = new WeakMap<Request, Promise<Body>>();

function bodyOf(request: Request): Promise<Body> {
  const body = bodies.get(request) ?? readBody(request);
  bodies.set(request, body);
  return body;
}

/** All that a form sent, in its order; null where that cannot be taken. */
export async function sentFields(request: Request): Promise<Map<string, string> | null> {
  const { fields, fault } = await bodyOf(request);
  return fault ? null : fields;
}

/** The fields of a form that may be sent back to a page: not passwords and codes. */
export async function typedFields(request: Request): Promise<Record<string, string>> {
  const { fields } = await bodyOf(request);
  return Object.fromEntries([...fields].filter(([name]) => !SECRET_FIELDS.has(name) && name !== "__proto__"));
}

/** The faults that the schemas of fields find. */
const FIELD_FAULTS = ["required", "too-long", "no-key"] as const;

/** Fields that nobody sees: what is wrong with one of them is wrong with the page that the form was on. */
const HIDDEN_FIELDS = new Set(["intent", "id", "kind", "next", "setup", "sheet", "cookies", "was"]);

/** A field of text: what does not show around it is dropped; a fault says what is wrong. */
export function text({ max, required = true }: { max: number; required?: boolean }) {
  const typed = required ? z.string("required") : z.string().optional().default("");
  return typed.transform(trimTyped).pipe(
    z
      .string()
      .min(required ? 1 : 0, "required")
      .max(max, "too-long"),
  );
}

/** A person's name for a thing of theirs, or reason for an act: one line, without characters that would turn the text around it. */
export function label({ required = true, max = MAX_LABEL }: { required?: boolean; max?: number } = {}) {
  const typed = required ? z.string("required") : z.string().optional().default("");
  return typed.transform(oneLine).pipe(
    z
      .string()
      .min(required ? 1 : 0, "required")
      .max(max, "too-long"),
  );
}

/** A field that is taken as it is: passwords, codes, the JSON of a security key. */
export function secret({ max }: { max: number }) {
  return z.string("required").min(1, "required").max(max, "too-long");
}

/** The answer of a security key, as JSON. The domain says what is wrong with it, with a reason for each fault. */
export function keyResponse() {
  return z.string("no-key").min(1, "no-key");
}

/** A check box. */
export function checkbox() {
  return z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== "");
}

export type Form<T> = { ok: true; values: T; refuse(refusal: Refusal): FormResponse } | { ok: false; refuse(): FormResponse };

type FormResponse = ReturnType<typeof data<{ form: FormState }>>;

/** Why a form comes back: an error of the whole, where there is one, and an error at each field that has one. The page's summary has all. */
export type Refusal = {
  summary?: Message;
  fields?: Record<string, Message>;
  status?: 400 | 403 | 409 | 429 | 503;
  retryAfterSeconds?: number;
};

/** A form that comes back with a cookie. */
export function withCookie({ data: answer, init }: FormResponse, cookie: string): FormResponse {
  const headers = new Headers(init?.headers);
  headers.append("Set-Cookie", cookie);
  return data(answer, { ...init, headers });
}

/**
 * Reads a form by its schema. A form that cannot be taken is answered with `refuse()`: the page comes back with what was
 * typed, but for passwords and codes.
 */
export async function readForm<S extends z.ZodType>(request: Request, schema: S): Promise<Form<z.output<S>>> {
  const { fields, fault } = await bodyOf(request);
  const typed = await typedFields(request);
  const comeBack = ({
    summary,
    fields = {},
    status = 400,
    retryAfterSeconds,
  }: Omit<Refusal, "status"> & { status?: number }): FormResponse =>
    data(
      { form: { typed, summary: summary ?? null, errors: fields, retryAfterSeconds: retryAfterSeconds ?? null } },
      { status, headers: retryAfterSeconds ? { "Retry-After": String(retryAfterSeconds) } : {} },
    );

  if (fault) return { ok: false, refuse: () => comeBack({ summary: { key: `form.body.${fault.fault}` }, status: fault.status }) };

  const parsed = schema.safeParse(Object.fromEntries(fields));
  if (parsed.success) return { ok: true, values: parsed.data, refuse: comeBack };

  const errors: Record<string, Message> = {};
  let summary: Message | undefined;
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? "intent");
    const found = FIELD_FAULTS.find((known) => known === issue.message) ?? "invalid";
    if (HIDDEN_FIELDS.has(name)) summary = { key: "form.unknown-intent" };
    else errors[name] ??= fieldMessage(name, { fault: found, maximum: "maximum" in issue ? Number(issue.maximum) : undefined });
  }
  const refusal: Refusal = summary ? { summary, fields: errors } : { fields: errors };
  return { ok: false, refuse: () => comeBack(refusal) };
}
