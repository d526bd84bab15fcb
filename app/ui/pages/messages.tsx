import type { Message } from "../forms/form-state.ts";
import { useSite, useTranslate } from "../site.ts";
import { SupportText } from "../support-text.tsx";

/** Says what the last request did, in the page's one `role="status"`. */
export function Status() {
  const t = useTranslate();
  const notice = useSite()?.notice;
  return (
    notice && (
      <p role="status" className="notice">
        <SupportText text={t(`notice.${notice}`)} />
      </p>
    )
  );
}

/** Says what went wrong, in the page's one `role="alert"`. */
export function Alert({ message }: { message: Message | undefined }) {
  const t = useTranslate();
  return (
    message && (
      <p role="alert" className="alert">
        <SupportText text={t(message.key, message.params)} />
      </p>
    )
  );
}
