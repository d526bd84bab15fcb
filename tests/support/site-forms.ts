import type { HTMLElement } from "node-html-parser";
import type { Page } from "./visitor.ts";

export type FormField = { name: string; value: string; type: string; required: boolean; describedBy: string[] };
/** A POST form as it stands on a page. */
export type SiteForm = { action: string; intent: string; fields: FormField[] };

/** Never sent back by a page. */
const SECRETS = new Set(["password", "current", "code", "response"]);

/** The POST forms of the page's main part. */
export function formsOf(page: Page): SiteForm[] {
  return page.document
    .querySelectorAll("main form")
    .filter((form) => form.getAttribute("method")?.toLowerCase() === "post")
    .map((form) => {
      const fields = form
        .querySelectorAll("input, select, textarea")
        .map(fieldOf)
        .filter(({ name }) => name);
      const intent = fields.find(({ name }) => name === "intent")?.value ?? "";
      return { action: form.getAttribute("action") || page.path, intent, fields };
    });
}

function fieldOf(element: HTMLElement): FormField {
  const type = element.tagName === "INPUT" ? (element.getAttribute("type") ?? "text") : element.tagName.toLowerCase();
  const option = element.querySelector("option[selected]") ?? element.querySelector("option");
  const value = element.getAttribute("value") ?? option?.getAttribute("value") ?? "";
  const describedBy = (element.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
  return { name: element.getAttribute("name") ?? "", value, type, required: element.hasAttribute("required"), describedBy };
}

/** The fields that people type into and that a form which comes back still has. */
export function typedFields({ fields }: SiteForm): FormField[] {
  return fields.filter(({ name, type }) => ["text", "email", "search", "textarea"].includes(type) && !SECRETS.has(name));
}

/** The form's fields as they would be sent, `typed` filled in. */
export function encode(form: SiteForm, typed: Record<string, string> = {}): URLSearchParams {
  const sent = form.fields.filter(({ type }) => !["checkbox", "radio"].includes(type));
  return new URLSearchParams(sent.map(({ name, value }) => [name, typed[name] ?? value]));
}

/** The field of the form of the same intent on the page that came back. */
function sameField(page: Page, { intent }: SiteForm, field: string): FormField | undefined {
  return formsOf(page)
    .filter((form) => form.intent === intent)
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === field);
}

export function valueInForm(page: Page, form: SiteForm, field: string): string | undefined {
  return sameField(page, form, field)?.value;
}

/** The error that is tied to the field by `aria-describedby`. */
export function errorInForm(page: Page, form: SiteForm, field: string): string | undefined {
  const ids = sameField(page, form, field)?.describedBy ?? [];
  return ids.map((id) => page.document.querySelector(`[id="${id}"]`)).find((element) => element?.classList.contains("error"))?.text;
}
