import type { TakeBackPlan } from "~/auth/not-me/plan-take-back";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

type TakeBackProps = { since: Date; plan: TakeBackPlan; waitSeconds: number };

/** What the button takes back, and what that means for the next login. */
export function TakeBack({ since, plan: { credentials, addresses, waits, needsCodes }, waitSeconds }: TakeBackProps) {
  const t = useTranslate();
  const isNothing = credentials.length + addresses.length === 0;
  if (isNothing) return <p>{t("sessions.notMe.nothing")}</p>;
  return (
    <>
      <p>
        {t("sessions.notMe.since")} <Time at={since} />:
      </p>
      <ul data-taken-back>
        {credentials.map(({ kind, label }) => (
          <li key={`${kind} ${label}`}>
            {label ? t("sessions.notMe.named", { kind: t(`method.${kind}`), label }) : t("sessions.notMe.codes")}
          </li>
        ))}
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
      {waits && <p className="warning">{t("sessions.notMe.waits", { count: Math.ceil(waitSeconds / 3600) })}</p>}
      {needsCodes && <p>{t("sessions.notMe.needsCodes")}</p>}
    </>
  );
}
