import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage } from "~/ui/account/account-page";
import { TokenReview } from "~/ui/account/token-review";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { readForm } from "~/web/forms";
import { requireAccount, requireFresh } from "~/web/guards";
import { seeOther } from "~/web/redirects";
import { CheckUpPanel } from "./check-up-panel.tsx";
import { PendingReset } from "./pending-reset.tsx";
import { Protections } from "./protections.tsx";

const stop = z.object({ intent: z.literal("stop-reset") });

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  const { services } = args.context;
  // None needs another one's answer: PostgreSQL is asked for all of them in one round trip.
  const [addresses, enrolled, passwordChangedAt, sessions, devices, tokens, backup, reset] = await Promise.all([
    services.addresses.listAddresses(account.id),
    services.enrolment.listEnrolledFactors(account.id),
    services.password.passwordChangedAt(account.id),
    services.session.listSessions(account.id),
    services.devices.listDevices(account.id),
    services.tokens.listTokens(account.id),
    services.enrolment.readBackup(account.id),
    services.twoFactorReset.readPendingReset(account.id),
  ]);

  const remembered = devices.filter(({ trustedUntil }) => trustedUntil);
  const factors = services.enrolment
    .describeFactors()
    .filter(({ backup }) => !backup)
    .map((factor) => ({ ...factor, count: enrolled.find(({ kind }) => kind === factor.kind)?.credentials.length ?? 0 }));
  const checkUp = await services.accountLife.checkUp({
    hasVerifiedAddress: addresses.some(({ verifiedAt }) => verifiedAt),
    factorCount: factors.reduce((sum, { count }) => sum + count, 0),
    recoveryCodes: backup?.status ?? null,
    passwordChangedAt,
    tokens: tokens
      .filter(({ isReplaced }) => !isReplaced)
      .map(({ label, expiresAt, createdAt, lastUse }) => ({ label, expiresAt, usedAt: lastUse?.at ?? createdAt })),
    browsersSeenAt: [...sessions, ...remembered].map(({ lastSeenAt }) => lastSeenAt),
  });
  return {
    username: account.username,
    reset,
    checkUp,
    backupPath: backup?.settingsPath,
    tokensToReview: services.tokens.listTokensToReview({ tokens, passwordChangedAt }),
    protections: {
      addresses: addresses.map(({ address, verifiedAt, isPrimary }) => ({ address, isVerified: verifiedAt !== null, isPrimary })),
      passwordChangedAt,
      factors,
      backup,
      sessionCount: sessions.length,
      rememberedCount: remembered.length,
      tokenCount: tokens.filter(({ isReplaced }) => !isReplaced).length,
    },
  };
}

/** Stops a two-factor reset, by a fresh proof with a factor that is older than it. */
export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  await requireAccount(args);
  const form = await readForm(args.request, stop);
  if (!form.ok) return form.refuse();
  const { account } = await requireFresh(args);
  const stopped = await context.services.twoFactorReset.stopReset({ accountId: account.id });
  switch (stopped.kind) {
    case "stopped":
      return seeOther("/account", { context, notice: "reset-stopped" });
    case "no-reset":
      return form.refuse({ summary: { key: "twoFactorReset.own.gone" } });
    case "needs-older-factor":
      return form.refuse({ summary: { key: "twoFactorReset.own.needsOlderFactor" } });
  }
}

/** How safe the account is, the one thing to do next, and what is on. */
export default function Account() {
  const t = useTranslate();
  const { username, reset, checkUp, backupPath, tokensToReview, protections } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <AccountPage title={t("account.title")} form={form}>
      <p className="intro">{t("account.signedInAs", { username })}</p>
      {reset && <PendingReset reset={reset} form={form} />}
      <TokenReview labels={tokensToReview} isLinked />
      <CheckUpPanel {...checkUp} backupPath={backupPath} />
      <Protections {...protections} />
      <Section title={t("account.data.title")}>
        <p>{t("account.data.text")}</p>
        <p className="actions">
          <a href="/account/time-zone">{t("preferences.zoneTitle")}</a> <a href="/account/export">{t("account.data.export")}</a>{" "}
          <a href="/account/delete">{t("account.data.delete")}</a>
        </p>
      </Section>
    </AccountPage>
  );
}
