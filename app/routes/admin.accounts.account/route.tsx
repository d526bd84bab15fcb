import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "~/http/require-admin";
import { AccountBadges } from "~/ui/account-badges";
import { AdminPage } from "~/ui/admin-page";
import { Badge } from "~/ui/badge";
import { Credential } from "~/ui/credential";
import { EventTable } from "~/ui/event-table";
import { Fact, Facts } from "~/ui/facts";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";
import { Access } from "./access.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const admin = await requireAdmin(args);
  const cursor = new URL(args.request.url).searchParams.get("page");
  if (cursor && !/^[1-9]\d{0,8}$/.test(cursor)) throw new Response(null, { status: 404 });
  const picture = await args.context.services.admin.viewAccount({
    admin,
    accountId: args.params.id ?? "",
    before: cursor ? Number(cursor) : undefined,
  });
  if (!picture) throw new Response(null, { status: 404 });
  return picture;
}

/** One account's whole picture. */
export default function Account() {
  const t = useTranslate();
  const account = useLoaderData<typeof loader>();
  const { id, username, createdAt, frozenAt, deleteAfter, addresses, factors, history } = account;
  return (
    <AdminPage title={username}>
      <p>
        <AccountBadges
          {...account}
          isVerified={addresses.some(({ verifiedAt }) => verifiedAt)}
          hasSecondFactor={factors.some(({ backup }) => !backup)}
        />
      </p>
      <Facts>
        <Fact name={t("admin.account.id")}>
          <code>{id}</code>
        </Fact>
        <Fact name={t("admin.account.since")}>
          <Time at={createdAt} />
        </Fact>
        <Fact name={t("admin.account.password")}>
          <Time at={account.passwordChangedAt} />
        </Fact>
        {frozenAt && (
          <Fact name={t("admin.account.frozen")}>
            <Time at={frozenAt} />
          </Fact>
        )}
        {deleteAfter && (
          <Fact name={t("admin.account.deleting")}>
            <Time at={deleteAfter} />
          </Fact>
        )}
      </Facts>
      <Section title={t("admin.account.addresses")}>
        <Rows>
          {addresses.map(({ id, address, verifiedAt, isPrimary, createdAt }) => (
            <Row key={id}>
              <p>
                <strong>{address}</strong> {isPrimary && <Badge>{t("emails.primary")}</Badge>}{" "}
                <Badge tone={verifiedAt ? "good" : "warn"}>{t(verifiedAt ? "emails.verified" : "emails.unverified")}</Badge>
              </p>
              <p className="meta">
                {t(verifiedAt ? "emails.verifiedSince" : "emails.addedOn")} <Time at={verifiedAt ?? createdAt} />
              </p>
            </Row>
          ))}
        </Rows>
      </Section>
      <Section title={t("admin.account.factors")}>
        {factors.length === 0 && <p>{t("admin.account.noFactors")}</p>}
        <Rows>
          {factors.flatMap(({ kind, credentials }) =>
            credentials.map((credential) => (
              <Row key={credential.id}>
                <h3>{t(`admin.factor.${kind}`)}</h3>
                <Credential {...credential} />
              </Row>
            )),
          )}
        </Rows>
      </Section>
      <Access sessions={account.sessions} devices={account.devices} />
      <Section title={t("admin.account.history")} id="history">
        <EventTable events={history.events} />
        <nav aria-label={t("history.pages")} className="pages">
          {history.newer !== null && <a href={`/admin/accounts/${id}#history`}>{t("history.newest")}</a>}
          {history.older !== null && <a href={`/admin/accounts/${id}?page=${history.older}#history`}>{t("history.older")}</a>}
        </nav>
      </Section>
    </AdminPage>
  );
}
