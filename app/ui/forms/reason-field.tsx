import { useTranslate } from "../site.ts";
import { Field } from "./form.tsx";

/** Two lines of a page; in characters. */
export const MAX_REASON = 200;

/** Why an admin does something, for the histories and for the owner. */
export function ReasonField() {
  const t = useTranslate();
  return (
    <Field name="reason" label={t("admin.reason.label")} hint={t("admin.reason.hint")} maxLength={MAX_REASON} autoComplete="off" required />
  );
}
