import type { CheckUp, SafetyLevel, SafetyStep } from "~/account-life/check-up";
import { Icon } from "~/ui/icon";
import { useTranslate } from "~/ui/site";

/** Where each step is done; null where that is the page of the backup. */
const WAYS: Record<SafetyStep, string | null> = {
  "verify-address": "/account/emails",
  "add-factor": "/account/two-factor",
  "make-codes": null,
  "keep-codes": null,
  "renew-codes": null,
  "add-another-factor": "/account/two-factor",
  "renew-password": "/account/password",
  "end-unseen": "/account/sessions",
  "end-unused-tokens": "/account/tokens",
  "limit-tokens": "/account/tokens",
};

const TONES: Record<SafetyLevel, string> = { open: "warn", fragile: "warn", sound: "good", best: "good" };

/** How safe the account is in words, and the one thing to do next. */
export function CheckUpPanel({ level, next, labels = [], backupPath }: CheckUp & { backupPath: string | undefined }) {
  const t = useTranslate();
  return (
    <section className={`check-up ${TONES[level]}`} aria-labelledby="check-up">
      <h2 id="check-up">
        <Icon name={TONES[level] === "good" ? "done" : "warning"} /> {t(`account.checkUp.level.${level}`)}
      </h2>
      {next ? (
        <>
          <p>{t(`account.checkUp.step.${next}.text`, { labels: t.formats.list(labels.map((label) => `“${label}”`)) })}</p>
          <p>
            <a className="button" href={WAYS[next] ?? backupPath}>
              {t(`account.checkUp.step.${next}.action`)}
            </a>
          </p>
        </>
      ) : (
        <p>{t("account.checkUp.nothing")}</p>
      )}
    </section>
  );
}
