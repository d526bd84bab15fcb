import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCookie } from "~/http/cookies";
import { requireAccount } from "~/http/guards";
import { AccountPage } from "~/ui/account-page";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { CheckUpPanel } from "./check-up-panel.tsx";
import { Protections } from "./protections.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  const { accounts, emails, enrolment, password, recoveryCodes: codes, session } = args.context.services;
  const addresses = await emails.listAddresses(account.id);
  const enrolled = await enrolment.listEnrolledFactors(account.id);
  const passwordChangedAt = await password.passwordChangedAt(account.id);
  const sessions = await session.listSessions(account.id);
  const devices = await session.listDevices({ accountId: account.id, token: readCookie(args.request, args.context, "device") });

  const remembered = devices.filter(({ trustedUntil }) => trustedUntil);
  const count = (kind: string) => enrolled.find((factor) => factor.kind === kind)?.credentials.length ?? 0;
  const appCount = count("totp");
  const keyCount = count("security-key");
  const recoveryCodes = await codes.recoveryStatus(account.id);
  const checkUp = await accounts.checkUp({
    hasVerifiedAddress: addresses.some(({ verifiedAt }) => verifiedAt),
    factorCount: appCount + keyCount,
    recoveryCodes,
    passwordChangedAt,
    browsersSeenAt: [...sessions, ...remembered].map(({ lastSeenAt }) => lastSeenAt),
  });
  return {
    username: account.username,
    checkUp,
    protections: {
      addresses: addresses.map(({ address, verifiedAt, isPrimary }) => ({ address, isVerified: verifiedAt !== null, isPrimary })),
      passwordChangedAt,
      appCount,
      keyCount,
      recoveryCodes,
      sessionCount: sessions.length,
      rememberedCount: remembered.length,
    },
  };
}

/** How safe the account is, the one thing to do next, and what is on. */
export default function Account() {
  const t = useTranslate();
  const { username, checkUp, protections } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={t("account.title")}>
      <p>{t("account.signedInAs", { username })}</p>
      <CheckUpPanel {...checkUp} />
      <Section title={t("account.protections.title")}>
        <Protections {...protections} />
      </Section>
      <Section title={t("account.data.title")}>
        <p>{t("account.data.text")}</p>
        <p className="actions">
          <a href="/account/export">{t("account.data.export")}</a> <a href="/account/delete">{t("account.data.delete")}</a>
        </p>
      </Section>
    </AccountPage>
  );
}
