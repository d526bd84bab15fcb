import type { ReactNode } from "react";
import { after, SECOND } from "~/lib/clock";
import { type FormState, fieldId, type Message } from "../forms/form-state.ts";
import { Said } from "../forms/said.tsx";
import { toneOf } from "../messages/notice.ts";
import type { Translate } from "../messages/translate.ts";
import { type Site, useSite, useTranslate } from "../site.ts";
import { Text } from "../text.tsx";
import { Time } from "../time.tsx";

/** The document's title begins with what it is about that the page came: an error, or what the last request did. */
export function statedTitle(t: Translate, title: string, { form, site }: { form: FormState | undefined; site: Site | undefined }): string {
  if (form) return t("common.errorTitle", { title });
  return site?.notice ? t("form.tonedTitle", { tone: t(`form.tone.${toneOf(site.notice.key)}`), title }) : title;
}

/** Says what the last request did, in the page's one `role="status"`. What is not just done begins with a word that says so. */
export function Status() {
  const t = useTranslate();
  const notice = useSite()?.notice;
  if (!notice) return null;
  const tone = toneOf(notice.key);
  return (
    <p role="status" className={tone === "done" ? "notice" : `notice ${tone}`}>
      {tone !== "done" && <strong>{t(`form.tone.${tone}`)}: </strong>}
      <Said message={{ key: `notice.${notice.key}`, params: { name: notice.name } }} />
    </p>
  );
}

/** Says what is wrong with a page that no form came back to, in the page's one `role="alert"`, as the summary of a form does. */
export function Alert({ message }: { message: Message | undefined }) {
  return (
    message && (
      <Problem>
        <p>
          <Said message={message} />
        </p>
      </Problem>
    )
  );
}

/** The box of what is wrong. It has the focus, without a script too. */
function Problem({ children }: { children: ReactNode }) {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/noAutofocus: what is wrong is read first
    <div role="alert" className="alert" aria-labelledby="problem" tabIndex={-1} autoFocus>
      <h2 id="problem">{t("form.problem")}</h2>
      {children}
    </div>
  );
}

/**
 * All that is wrong with a form that came back, in the page's one `role="alert"`: what is wrong on the whole, and for each field a link
 * to it, in the words that stand there (GOV.UK Design System, error summary).
 */
export function ErrorSummary({ form: { typed, summary, errors, retryAfterSeconds } }: { form: FormState }) {
  const t = useTranslate();
  const now = useSite()?.now;
  const retryAt = retryAfterSeconds && now ? after(now, retryAfterSeconds * SECOND) : null;
  return (
    <Problem>
      <ul>
        {summary && (
          <li>
            <Said message={summary} />
            {retryAt && (
              <>
                {" "}
                <retry-at data-seconds={retryAfterSeconds} data-now={t("form.retryNow")}>
                  {saysWait(summary) ? (
                    <>
                      (<Time at={retryAt} />)
                    </>
                  ) : (
                    <Text of="form.retryAt" places={{ at: <Time at={retryAt} /> }} />
                  )}
                </retry-at>
              </>
            )}
          </li>
        )}
        {Object.entries(errors).map(([name, message]) => (
          <li key={name}>
            <a href={`#${encodeURIComponent(fieldId(typed, name))}`}>
              <Said message={message} />
            </a>
          </li>
        ))}
      </ul>
    </Problem>
  );
}

/** Whether the words name the wait already: what stands beside them is the moment of its end. */
const saysWait = ({ key }: Message) => key === "form.throttled" || key === "form.throttledHours";
