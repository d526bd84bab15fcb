import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { EnrolledFactor, FactorKind } from "~/auth/factor";
import { AccountPage } from "~/ui/account-page";
import { Credential } from "~/ui/credential";
import { RecoveryWarnings } from "~/ui/recovery-warnings";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { requireVerified } from "~/web/guards";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireVerified(args);
  const { enrolment, recoveryCodes, settings } = args.context.services;
  return {
    enrolled: await enrolment.listEnrolledFactors(account.id),
    recovery: await recoveryCodes.recoveryStatus(account.id),
    isRequired: settings.twoFactorPolicy === "required",
  };
}

export default function TwoFactor() {
  const t = useTranslate();
  const { enrolled, recovery, isRequired } = useLoaderData<typeof loader>();
  const codesClosed = enrolled.some(({ backup, credentials }) => backup && credentials.some(({ closed }) => closed));
  const primary = enrolled.filter(({ backup }) => !backup).flatMap(({ credentials }) => credentials);
  return (
    <AccountPage title={t("twoFactor.title")}>
      <p>{t(primary.length ? "twoFactor.on" : "twoFactor.off")}</p>
      {primary.length === 0 && <p className="warning">{t(isRequired ? "twoFactor.missingRequired" : "twoFactor.missing")}</p>}
      {primary.length === 1 && <p className="info">{t("twoFactor.onlyOne")}</p>}
      <FactorSection kind="security-key" enrolled={enrolled} path="/account/two-factor/security-keys" />
      <FactorSection kind="totp" enrolled={enrolled} path="/account/two-factor/totp" />
      <Section title={t("twoFactor.recovery.title")}>
        {recovery ? (
          <>
            <RecoveryWarnings status={recovery} />
            {codesClosed && <p className="warning">{t("twoFactor.recovery.closed")}</p>}
            <p>{t("twoFactor.recovery.left", { count: recovery.left })}</p>
            <p>
              <a href="/account/two-factor/recovery-codes">{t("twoFactor.recovery.manage")}</a>
            </p>
          </>
        ) : (
          <p>{t("twoFactor.recovery.later")}</p>
        )}
      </Section>
    </AccountPage>
  );
}

function FactorSection({ kind, enrolled, path }: { kind: Exclude<FactorKind, "recovery-code">; enrolled: EnrolledFactor[]; path: string }) {
  const t = useTranslate();
  const credentials = enrolled.find((factor) => factor.kind === kind)?.credentials ?? [];
  return (
    <Section title={t(`twoFactor.kind.${kind}.title`)}>
      {credentials.length === 0 && <p>{t(`twoFactor.kind.${kind}.none`)}</p>}
      {credentials.length > 0 && (
        <Rows>
          {credentials.map(({ id, ...credential }) => (
            <Row key={id}>
              <Credential {...credential} />
            </Row>
          ))}
        </Rows>
      )}
      <p>
        <a href={path}>{t(`twoFactor.kind.${kind}.${credentials.length ? "manage" : "add"}`)}</a>
      </p>
    </Section>
  );
}
