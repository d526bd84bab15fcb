import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { FactorCredential, FactorDescription } from "~/auth/factor";
import { AccountPage } from "~/ui/account/account-page";
import { BackupWarnings } from "~/ui/account/backup-warnings";
import { Credential } from "~/ui/account/credential";
import { factorText } from "~/ui/account/factor-text";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { requireVerified } from "~/web/guards";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireVerified(args);
  const { enrolment, settings } = args.context.services;
  return {
    factors: enrolment.describeFactors().filter(({ backup }) => !backup),
    enrolled: await enrolment.listEnrolledFactors(account.id),
    backup: await enrolment.readBackup(account.id),
    isRequired: settings.twoFactorPolicy === "required",
  };
}

export default function TwoFactor() {
  const t = useTranslate();
  const { factors, enrolled, backup, isRequired } = useLoaderData<typeof loader>();
  const codesClosed = enrolled.some(({ backup, credentials }) => backup && credentials.some(({ closed }) => closed));
  const primary = enrolled.filter(({ backup }) => !backup).flatMap(({ credentials }) => credentials);
  return (
    <AccountPage title={t("twoFactor.title")}>
      {primary.length === 1 && <p className="info">{t("twoFactor.onlyOne")}</p>}
      {primary.length === 0 && <p>{t("twoFactor.off")}</p>}
      {primary.length === 0 && <p className="warning">{t(isRequired ? "twoFactor.missingRequired" : "twoFactor.missing")}</p>}
      {primary.length > 0 && <p>{t("twoFactor.on")}</p>}
      {factors.map((factor) => (
        <FactorSection
          key={factor.kind}
          factor={factor}
          credentials={enrolled.find(({ kind }) => kind === factor.kind)?.credentials ?? []}
        />
      ))}
      {backup && (
        <Section title={factorText(t, backup.kind, "name")}>
          {backup.status ? (
            <>
              <BackupWarnings kind={backup.kind} status={backup.status} />
              {codesClosed && <p className="warning">{factorText(t, backup.kind, "backup.closed")}</p>}
              <p>{factorText(t, backup.kind, "backup.left", { count: backup.status.left })}</p>
              <p>
                <a href={backup.settingsPath}>{factorText(t, backup.kind, "backup.manage")}</a>
              </p>
            </>
          ) : (
            <p>{factorText(t, backup.kind, "backup.later")}</p>
          )}
        </Section>
      )}
    </AccountPage>
  );
}

function FactorSection({ factor: { kind, settingsPath }, credentials }: { factor: FactorDescription; credentials: FactorCredential[] }) {
  const t = useTranslate();
  return (
    <Section title={factorText(t, kind, "section.title")}>
      {credentials.length === 0 && <p>{factorText(t, kind, "section.none")}</p>}
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
        <a href={settingsPath}>{factorText(t, kind, `section.${credentials.length ? "manage" : "add"}`)}</a>
      </p>
    </Section>
  );
}
