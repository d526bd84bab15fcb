import type { ReactNode } from "react";
import { Badge } from "~/ui/badge";
import { Row, Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

type ProtectionsProps = {
  addresses: { address: string; isVerified: boolean; isPrimary: boolean }[];
  passwordChangedAt: Date;
  appCount: number;
  keyCount: number;
  recoveryCodes: { left: number; isLow: boolean; isKept: boolean } | null;
  sessionCount: number;
  rememberedCount: number;
};

/** The protections that are on or missing, each with the way to it. */
export function Protections(props: ProtectionsProps) {
  const t = useTranslate();
  const { addresses, passwordChangedAt, appCount, keyCount, recoveryCodes, sessionCount, rememberedCount } = props;
  const primary = addresses.find(({ isPrimary }) => isPrimary) ?? addresses[0];
  const others = addresses.length - 1;
  const codesAreFine = recoveryCodes?.isKept === true && !recoveryCodes.isLow;
  return (
    <Rows>
      <Protection
        name="emails"
        href="/account/emails"
        action={t(`account.protections.emails.${primary?.isVerified ? "manage" : "setUp"}`)}
        isOn={primary?.isVerified ?? false}
        badge={primary?.isVerified ? "verified" : "notVerified"}
      >
        {primary?.address}
        {others > 0 && ` ${t("account.protections.emails.others", { count: others })}`}
      </Protection>
      <Protection name="password" href="/account/password" action={t("account.protections.password.manage")} isOn badge="on">
        {t("account.protections.password.since")} <Time at={passwordChangedAt} precision="day" />
      </Protection>
      <Protection
        name="apps"
        href="/account/two-factor/totp"
        action={t(`account.protections.apps.${appCount > 0 ? "manage" : "setUp"}`)}
        isOn={appCount > 0}
        badge={appCount > 0 ? "on" : "off"}
      >
        {t(`account.protections.apps.${appCount > 0 ? "text" : "missing"}`, { count: appCount })}
      </Protection>
      <Protection
        name="keys"
        href="/account/two-factor/security-keys"
        action={t(`account.protections.keys.${keyCount > 0 ? "manage" : "setUp"}`)}
        isOn={keyCount > 0}
        badge={keyCount > 0 ? "on" : "off"}
      >
        {t(`account.protections.keys.${keyCount > 0 ? "text" : "missing"}`, { count: keyCount })}
      </Protection>
      <Protection
        name="codes"
        href="/account/two-factor/recovery-codes"
        action={t(`account.protections.codes.${codesAreFine ? "manage" : "setUp"}`)}
        isOn={codesAreFine}
        badge={!recoveryCodes ? "off" : recoveryCodes.isLow ? "low" : recoveryCodes.isKept ? "kept" : "notKept"}
      >
        {recoveryCodes ? t("account.protections.codes.text", { count: recoveryCodes.left }) : t("account.protections.codes.missing")}
      </Protection>
      <Protection name="sessions" href="/account/sessions" action={t("account.protections.sessions.manage")} isOn>
        {t("account.protections.sessions.text", { count: sessionCount })}
        {rememberedCount > 0 && ` ${t("account.protections.sessions.remembered", { count: rememberedCount })}`}
      </Protection>
    </Rows>
  );
}

type ProtectionProps = {
  name: "emails" | "password" | "apps" | "keys" | "codes" | "sessions";
  href: string;
  /** The label of the link that leads there. */
  action: string;
  isOn: boolean;
  badge?: "on" | "off" | "verified" | "notVerified" | "low" | "kept" | "notKept";
  children: ReactNode;
};

function Protection({ name, href, action, isOn, badge, children }: ProtectionProps) {
  const t = useTranslate();
  return (
    <Row actions={<a href={href}>{action}</a>}>
      <h3>
        {t(`account.protections.${name}.title`)}{" "}
        {badge && <Badge tone={isOn ? "good" : badge === "off" ? "plain" : "warn"}>{t(`account.protections.badge.${badge}`)}</Badge>}
      </h3>
      <p className="meta">{children}</p>
    </Row>
  );
}
