import type { TextKey } from "../messages/translate.ts";

/** A text of the message catalogue and what fills it. */
export type Message = { key: TextKey; params?: Record<string, string | number> | undefined };

/**
 * A form that came back: what was typed, what is wrong on the whole (null where each error has its field), and what with which
 * field. `retryAfterSeconds`: how long to wait, where it was sent too often.
 */
export type FormState = {
  typed: Record<string, string>;
  summary: Message | null;
  errors: Record<string, Message>;
  retryAfterSeconds?: number | null;
};

/** Which of a page's forms is meant: by its `intent`, and of several with one intent by the `id` or `kind` of what they are about. */
export type FormName = { intent?: string | undefined; id?: string | undefined; kind?: string | undefined };

/** Whether what was typed was typed into this form. */
export function isOf(typed: Record<string, string>, { intent, id, kind }: FormName): boolean {
  return (!intent || (typed.intent === intent && (!id || typed.id === id))) && (!kind || !typed.kind || typed.kind === kind);
}

/** The id of a field in its page: the same each time the page is shown, so that an error can link to it. */
export function fieldId({ intent, id, kind }: FormName, field: string): string {
  return [intent, id ?? kind, field].filter(Boolean).join("-").replace(/\s/g, "_");
}
