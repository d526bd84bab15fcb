import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { trimTyped } from "~/lib/text/trim-typed";
import { AccountBadges } from "~/ui/account/account-badges";
import { AsciiForm } from "~/ui/address";
import { SearchField } from "~/ui/forms/search-field";
import { PageLinks } from "~/ui/page-links";
import { AdminPage } from "~/ui/pages/admin-page";
import { Row, Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { requireAdmin } from "~/web/require-admin";

/** Longer than any address. */
const MAX_PREFIX = 254;

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const services = args.context.services.admin;
  const { searchParams } = new URL(args.request.url);
  const notFound = () => new Response(null, { status: 404 });

  const prefix = trimTyped(searchParams.get("q") ?? "");
  if (prefix.length > MAX_PREFIX) throw notFound();
  const states = services.accountStates();
  const state = states.find((state) => state === searchParams.get("state"));
  if (searchParams.get("state") && !state) throw notFound();

  const result = await services.searchAccounts({ prefix, state, cursor: searchParams.get("page") || undefined });
  if (result === "unknown-cursor") throw notFound();
  return { ...result, prefix, states, state };
}

/** Accounts by the start of a name or an address, and by state. */
export default function Accounts() {
  const t = useTranslate();
  const { found, next, prefix, states, state } = useLoaderData<typeof loader>();
  const query = { ...(prefix ? { q: prefix } : {}), ...(state ? { state } : {}) };
  return (
    <AdminPage title={t("admin.accounts.title")}>
      <p>{t("admin.accounts.intro")}</p>
      <form method="get" action="/admin" className="inline">
        <SearchField label={t("admin.accounts.prefix")} defaultValue={prefix} maxLength={MAX_PREFIX} />
        <div>
          <label htmlFor="state">{t("admin.accounts.state")}</label>
          <select id="state" name="state" defaultValue={state}>
            <option value="">{t("admin.accounts.anyState")}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {t(`admin.state.${state}`)}
              </option>
            ))}
          </select>
        </div>
        <button>{t("admin.accounts.search")}</button>
      </form>
      {found.length === 0 && <p>{t(next ? "admin.accounts.noneYet" : "admin.accounts.none")}</p>}
      <Rows>
        {found.map(({ id, username, address, createdAt, ...account }) => (
          <Row key={`${id} ${address}`}>
            <p>
              <strong>
                <a href={`/admin/accounts/${id}`}>{username}</a>
              </strong>{" "}
              <AccountBadges {...account} />
            </p>
            <p className="meta">
              {address} · <AsciiForm address={address ?? ""} />
              <Text of="admin.accounts.since" places={{ date: <Time at={createdAt} precision="day" /> }} />
            </p>
          </Row>
        ))}
      </Rows>
      <PageLinks
        label={t("admin.accounts.pages")}
        path="/admin"
        query={query}
        links={[{ text: t("admin.accounts.more"), to: next ? { page: next } : null }]}
      />
    </AdminPage>
  );
}
