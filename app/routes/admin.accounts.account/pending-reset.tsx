import type { PendingReset as Reset } from "~/auth/two-factor-reset/pending-reset";
import { Fact, Facts } from "~/ui/facts";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

/** The two-factor reset that waits, by whom, why and until when. */
export function PendingReset({ startedBy, reason, startedAt, dueAt, disownedSince }: Omit<Reset, "id">) {
  const t = useTranslate();
  return (
    <Section title={t("twoFactorReset.pending.title")}>
      {disownedSince && <p>{t("twoFactorReset.pending.disowned")}</p>}
      <Facts>
        <Fact name={t("twoFactorReset.pending.due")}>
          <strong>
            <Time at={dueAt} />
          </strong>
        </Fact>
        <Fact name={t("twoFactorReset.pending.at")}>
          <Time at={startedAt} />
        </Fact>
        {!disownedSince && (
          <>
            <Fact name={t("twoFactorReset.pending.by")}>{startedBy}</Fact>
            <Fact name={t("twoFactorReset.pending.reason")}>{reason}</Fact>
          </>
        )}
      </Facts>
    </Section>
  );
}
