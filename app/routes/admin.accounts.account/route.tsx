import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountBadges } from "~/ui/account/account-badges";
import { Credential } from "~/ui/account/credential";
import { factorText } from "~/ui/account/factor-text";
import { HistorySection } from "~/ui/account/history-section";
import { Address } from "~/ui/address";
import { Fact, Facts } from "~/ui/facts";
import { MAX_REASON } from "~/ui/forms/reason-field";
import { AdminPage } from "~/ui/pages/admin-page";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";
import { label, readForm } from "~/web/forms";
import { seeOther } from "~/web/redirects";
import { requireAdmin } from "~/web/require-admin";
import { Access } from "./access.tsx";
import { Acts } from "./acts.tsx";
import { PendingReset } from "./pending-reset.tsx";

const order = z.object({ intent: z.enum(["freeze", "unfreeze", "cancel-reset", "end-sessions"]), reason: label({ max: MAX_REASON }) });

export async function loader(args: LoaderFunctionArgs) {
  const admin = await requireAdmin(args);
  const cursor = new URL(args.request.url).searchParams.get("page");
  if (cursor && !/^[1-9]\d{0,8}$/.test(cursor)) throw new Response(null, { status: 404 });
  const picture = await args.context.services.admin.viewAccount({
    accountId: args.params.id ?? "",
    before: cursor ? Number(cursor) : undefined,
  });
  if (!picture) throw new Response(null, { status: 404 });
  return { account: picture, isOwn: picture.id === admin.accountId };
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  await requireAdmin(args);
  const form = await readForm(args.request, order);
  if (!form.ok) return form.refuse();

  const { intent: act, reason } = form.values;
  const accountId = params.id ?? "";
  const result = await context.services.admin.actOnAccount({ accountId, act, reason });
  switch (result) {
    case "done":
      return seeOther(`/admin/accounts/${accountId}`, {
        context,
        notice: `admin-${act}`,
        name: await context.services.accounts.readUsername(accountId),
      });
    case "nothing-to-do":
      return form.refuse({ summary: { key: `admin.acts.${act}.nothing` } });
    case "own-account":
      return form.refuse({ summary: { key: "admin.acts.own" } });
    case "not-found":
      throw new Response(null, { status: 404 });
  }
}

/** One account's whole picture. */
export default function Account() {
  const t = useTranslate();
  const { account, isOwn } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { id, username, createdAt, frozenAt, deleteAfter, addresses, factors, history } = account;
  return (
    <AdminPage title={username} form={form}>
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
      {account.pendingReset && <PendingReset {...account.pendingReset} />}
      <Acts accountId={id} isOwn={isOwn} isFrozen={frozenAt !== null} hasPendingReset={account.pendingReset !== null} form={form} />
      <Section title={t("admin.account.addresses")}>
        <Rows>
          {addresses.map(({ id, ...address }) => (
            <Row key={id}>
              <Address {...address} />
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
                <h3>{factorText(t, kind, "name")}</h3>
                <Credential {...credential} />
              </Row>
            )),
          )}
        </Rows>
      </Section>
      <Access sessions={account.sessions} devices={account.devices} />
      <HistorySection history={history} path={`/admin/accounts/${id}`} />
    </AdminPage>
  );
}
