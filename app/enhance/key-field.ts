import { element } from "./elements.ts";

/** See `KeyField` in app/ui/forms/security-key.tsx; `value` and `error` of a form that came back. */
type KeyField = {
  id: string;
  type: "text" | "checkbox";
  name: string;
  label: string;
  hint?: string;
  maxLength?: number;
  value?: string;
  error?: string;
};

/** A labelled control with its hint and its error, as app/ui/forms/form.tsx has them. */
export function keyField({ id, type, name, label, hint, maxLength, value = "", error }: KeyField): HTMLElement {
  if (type === "checkbox") {
    const box = element("input", { id, type, name, value: "yes" });
    box.checked = value !== "";
    return element("label", {}, box, element("span", {}, label));
  }
  const notes = Object.entries({ hint, error }).flatMap(([kind, text]) =>
    text ? [element("p", { class: kind, id: `${id}-${kind}` }, text)] : [],
  );
  const input = element("input", { id, name, value, maxlength: String(maxLength), autocomplete: "off" });
  if (notes.length) input.setAttribute("aria-describedby", notes.map(({ id }) => id).join(" "));
  if (error) input.setAttribute("aria-invalid", "true");
  return element("div", { class: "field" }, element("label", { for: id }, label), ...notes, input);
}
