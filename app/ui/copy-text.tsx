import { useTranslate } from "./site.ts";

/** A button that copies a text, where scripts run; otherwise nothing. */
export function CopyText({ text }: { text: string }) {
  const t = useTranslate();
  return <copy-text data-text={text} data-label={t("twoFactor.copy")} data-done={t("twoFactor.copied")} />;
}
