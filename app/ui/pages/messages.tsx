import type { Message } from "../forms/form-state.ts";
import { useSite, useTranslate } from "../site.ts";

/** Says what the last request did, in the page's one `role="status"`. */
export function Status() {
  const t = useTranslate();
  const notice = useSite()?.notice;
  return (
    notice && (
      <p role="status" className="notice">
        {t(`notice.${notice}`)}
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
        {t(message.key, message.params)}
      </p>
    )
  );
}
