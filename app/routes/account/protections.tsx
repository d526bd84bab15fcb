import type { ReactNode } from "react";
import type { Backup } from "~/auth/enrolment/read-backup";
import type { FactorDescription } from "~/auth/factor";
import { factorText } from "~/ui/account/factor-text";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { Group, State } from "./state.tsx";

type ProtectionsProps = {
  addresses: { address: string; isVerified: boolean; isPrimary: boolean }[];
  passwordChangedAt: Date;
  factors: (FactorDescription & { count: number })[];
  backup: Backup | null;
  sessionCount: number;
  rememberedCount: number;
  tokenCount: number;
};

/** How the account stands, in three groups: each thing with its state in words, and the way to it where something can be done. */
export function Protections(props: ProtectionsProps) {
  const t = useTranslate();
  const { addresses, passwordChangedAt, factors, backup, sessionCount, rememberedCount, tokenCount } = props;
  const canAddFactor = addresses.some(({ isVerified }) => isVerified);
  return (
    <>
      <Group title={t("account.groups.signingIn")}>
        <State icon="password" title={t("account.password.title")} href="/account/password" action={t("account.password.manage")}>
          <Text of="account.password.since" places={{ date: <Time at={passwordChangedAt} precision="day" /> }} />
        </State>
        {factors.map(({ kind, settingsPath, count }) => (
          <State
            key={kind}
            icon={kind}
            title={factorText(t, kind, "protection.title")}
            badge={count > 0 ? "on" : "off"}
            {...(count > 0 || canAddFactor
              ? { href: settingsPath, action: factorText(t, kind, `protection.${count > 0 ? "manage" : "setUp"}`) }
              : {})}
          >
            {factorText(t, kind, `protection.${count > 0 ? "text" : "missing"}`, { count })}
            {count === 0 && !canAddFactor && ` ${t("account.needsAddress")}`}
          </State>
        ))}
      </Group>
      <Group title={t("account.groups.gettingBackIn")}>
        <Addresses addresses={addresses} />
        {backup && <Codes {...backup} />}
      </Group>
      <Group title={t("account.groups.activity")}>
        <State icon="browser" title={t("account.sessions.title")} href="/account/sessions" action={t("account.sessions.manage")}>
          {t("account.sessions.text", { count: sessionCount })}
          {rememberedCount > 0 && ` ${t("account.sessions.remembered", { count: rememberedCount })}`}
        </State>
        <State icon="token" title={t("account.tokens.title")} href="/account/tokens" action={t("account.tokens.manage")}>
          {tokenCount === 0 ? t("account.tokens.none") : t("account.tokens.text", { count: tokenCount })}
        </State>
        <State icon="history" title={t("account.history.title")} href="/account/history" action={t("account.history.manage")}>
          {t("account.history.text")}
        </State>
      </Group>
    </>
  );
}

function Addresses({ addresses }: Pick<ProtectionsProps, "addresses">): ReactNode {
  const t = useTranslate();
  const primary = addresses.find(({ isPrimary }) => isPrimary) ?? addresses[0];
  const others = addresses.length - 1;
  const isVerified = primary?.isVerified ?? false;
  return (
    <State
      icon="mail"
      title={t("account.emails.title")}
      badge={isVerified ? "verified" : "notVerified"}
      href="/account/emails"
      action={t(`account.emails.${isVerified ? "manage" : "setUp"}`)}
    >
      {primary && others > 0 ? (
        <Text of="account.emails.others" params={{ address: primary.address, count: others }} />
      ) : (
        <bdi>{primary?.address}</bdi>
      )}
    </State>
  );
}

/** The backup. It comes with the first factor: until then there is nothing to set up. */
function Codes({ kind, settingsPath, status }: Backup) {
  const t = useTranslate();
  return (
    <State
      icon={kind}
      title={factorText(t, kind, "protection.title")}
      badge={!status ? "off" : status.isLow ? "low" : status.isKept ? "kept" : "notKept"}
      {...(status ? { href: settingsPath, action: factorText(t, kind, "protection.manage") } : {})}
    >
      {status ? factorText(t, kind, "protection.text", { count: status.left }) : factorText(t, kind, "protection.missing")}
    </State>
  );
}
