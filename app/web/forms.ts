import { data } from "@remix-run/node";
import { z } from "zod";
import { MAX_LABEL, oneLine } from "~/lib/text/label";
import { trimTyped } from "~/lib/text/trim-typed";
import type { FormState, Message } from "~/ui/forms/form-state";
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
const FIELD_FAULTS = ["form.required", "form.too-long", "form.no-key"] as const;

/** A field of text: what does not show around it is dropped; a message key says what is wrong. */
export function text({ max, required = true }: { max: number; required?: boolean }) {
  const typed = required ? z.string("form.required") : z.string().optional().default("");
  return typed.transform(trimTyped).pipe(
    z
      .string()
      .min(required ? 1 : 0, "form.required")
      .max(max, "form.too-long"),
  );
}

/** A person's name for a thing of theirs, or reason for an act: one line, without characters that would turn the text around it. */
export function label({ required = true, max = MAX_LABEL }: { required?: boolean; max?: number } = {}) {
  const typed = required ? z.string("form.required") : z.string().optional().default("");
  return typed.transform(oneLine).pipe(
    z
      .string()
      .min(required ? 1 : 0, "form.required")
      .max(max, "form.too-long"),
  );
}

/** A field that is taken as it is: passwords, codes, the JSON of a security key. */
export function secret({ max }: { max: number }) {
  return z.string("form.required").min(1, "form.required").max(max, "form.too-long");
}

/** The answer of a security key, as JSON. The domain says what is wrong with it, with a reason for each fault. */
export function keyResponse() {
  return z.string("form.no-key").min(1, "form.no-key");
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

/** Why a form comes back: a summary on top, and an error at each field that has one. */
export type Refusal = {
  summary: Message;
  fields?: Record<string, Message>;
  status?: 400 | 403 | 409 | 429 | 503;
  retryAfterSeconds?: number;
};

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
      { form: { typed, summary, errors: fields } },
      { status, headers: retryAfterSeconds ? { "Retry-After": String(retryAfterSeconds) } : {} },
    );

  if (fault) return { ok: false, refuse: () => comeBack({ summary: { key: `form.body.${fault.fault}` }, status: fault.status }) };

  const parsed = schema.safeParse(Object.fromEntries(fields));
  if (parsed.success) return { ok: true, values: parsed.data, refuse: comeBack };

  const errors: Record<string, Message> = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? "intent");
    const key = FIELD_FAULTS.find((known) => known === issue.message) ?? "form.invalid";
    errors[name] ??= { key, params: "maximum" in issue ? { max: Number(issue.maximum) } : {} };
  }
  const summary: Message = "intent" in errors ? { key: "form.unknown-intent" } : { key: "form.incomplete" };
  return { ok: false, refuse: () => comeBack({ summary, fields: errors }) };
}
