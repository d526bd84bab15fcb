import type { ReactNode } from "react";
import type { Backup } from "~/auth/enrolment/read-backup";
import type { FactorDescription } from "~/auth/factor";
import { factorText } from "~/ui/account/factor-text";
import { Badge } from "~/ui/badge";
import { Row, Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";

type ProtectionsProps = {
  addresses: { address: string; isVerified: boolean; isPrimary: boolean }[];
  passwordChangedAt: Date;
  factors: (FactorDescription & { count: number })[];
  backup: Backup | null;
  sessionCount: number;
  rememberedCount: number;
};

/** The protections that are on or missing, each with the way to it. */
export function Protections(props: ProtectionsProps) {
  const t = useTranslate();
  const { addresses, passwordChangedAt, factors, backup, sessionCount, rememberedCount } = props;
  const primary = addresses.find(({ isPrimary }) => isPrimary) ?? addresses[0];
  const others = addresses.length - 1;
  return (
    <Rows>
      <Protection
        name="emails"
        href="/account/emails"
        action={t(`account.protections.emails.${primary?.isVerified ? "manage" : "setUp"}`)}
        isOn={primary?.isVerified ?? false}
        badge={primary?.isVerified ? "verified" : "notVerified"}
      >
        {primary && others > 0 ? (
          <Text of="account.protections.emails.others" params={{ address: primary.address, count: others }} />
        ) : (
          <bdi>{primary?.address}</bdi>
        )}
      </Protection>
      <Protection name="password" href="/account/password" action={t("account.protections.password.manage")} isOn badge="on">
        <Text of="account.protections.password.since" places={{ date: <Time at={passwordChangedAt} precision="day" /> }} />
      </Protection>
      {factors.map(({ kind, settingsPath, count }) => (
        <FactorProtection key={kind} kind={kind} href={settingsPath} isOn={count > 0} badge={count > 0 ? "on" : "off"}>
          {factorText(t, kind, `protection.${count > 0 ? "text" : "missing"}`, { count })}
        </FactorProtection>
      ))}
      {backup && <BackupProtection {...backup} />}
      <Protection name="sessions" href="/account/sessions" action={t("account.protections.sessions.manage")} isOn>
        {t("account.protections.sessions.text", { count: sessionCount })}
        {rememberedCount > 0 && ` ${t("account.protections.sessions.remembered", { count: rememberedCount })}`}
      </Protection>
    </Rows>
  );
}

function BackupProtection({ kind, settingsPath, status }: Backup) {
  const t = useTranslate();
  const isFine = status?.isKept === true && !status.isLow;
  return (
    <FactorProtection
      kind={kind}
      href={settingsPath}
      isOn={isFine}
      badge={!status ? "off" : status.isLow ? "low" : status.isKept ? "kept" : "notKept"}
    >
      {status ? factorText(t, kind, "protection.text", { count: status.left }) : factorText(t, kind, "protection.missing")}
    </FactorProtection>
  );
}

type ShownProtection = {
  href: string;
  isOn: boolean;
  badge?: "on" | "off" | "verified" | "notVerified" | "low" | "kept" | "notKept";
  children: ReactNode;
};

function FactorProtection({ kind, ...shown }: ShownProtection & { kind: FactorDescription["kind"] }) {
  const t = useTranslate();
  return (
    <ProtectionRow
      title={factorText(t, kind, "protection.title")}
      action={factorText(t, kind, `protection.${shown.isOn ? "manage" : "setUp"}`)}
      {...shown}
    />
  );
}

/** @param action what the link says that leads there */
function Protection({ name, ...shown }: ShownProtection & { name: "emails" | "password" | "sessions"; action: string }) {
  const t = useTranslate();
  return <ProtectionRow title={t(`account.protections.${name}.title`)} {...shown} />;
}

function ProtectionRow({ title, action, href, isOn, badge, children }: ShownProtection & { title: string; action: string }) {
  const t = useTranslate();
  return (
    <Row actions={<a href={href}>{action}</a>}>
      <h3>
        {title}{" "}
        {badge && <Badge tone={isOn ? "good" : badge === "off" ? "plain" : "warn"}>{t(`account.protections.badge.${badge}`)}</Badge>}
      </h3>
      <p className="meta">{children}</p>
    </Row>
  );
}
