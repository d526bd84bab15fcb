import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { trimTyped } from "~/lib/text/trim-typed";
import { Badge } from "~/ui/badge";
import { SearchField } from "~/ui/forms/search-field";
import { PageLinks } from "~/ui/page-links";
import { AdminPage } from "~/ui/pages/admin-page";
import { Row, Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { requireAdmin } from "~/web/require-admin";

/** Longer than any name. */
const MAX_PREFIX = 100;

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { searchParams } = new URL(args.request.url);
  const prefix = trimTyped(searchParams.get("q") ?? "");
  const after = searchParams.get("after");
  if (prefix.length > MAX_PREFIX || (after && after.length > MAX_PREFIX)) throw new Response(null, { status: 404 });
  const quarantined = searchParams.has("quarantined");
  return { ...(await args.context.services.admin.searchProjects({ prefix, quarantined, after })), prefix, quarantined };
}

/** Projects by the start of their name. */
export default function AdminProjects() {
  const t = useTranslate();
  const { found, next, prefix, quarantined } = useLoaderData<typeof loader>();
  const query = { ...(prefix ? { q: prefix } : {}), ...(quarantined ? { quarantined: "yes" } : {}) };
  return (
    <AdminPage title={t("admin.projects.title")}>
      <form method="get" action="/admin/projects" className="inline">
        <SearchField label={t("admin.projects.prefix")} defaultValue={prefix} maxLength={MAX_PREFIX} />
        <label>
          <input type="checkbox" name="quarantined" value="yes" defaultChecked={quarantined} />
          <span>{t("admin.projects.onlyQuarantined")}</span>
        </label>
        <button>{t("admin.accounts.search")}</button>
      </form>
      {found.length === 0 && <p>{t("admin.projects.none")}</p>}
      <Rows>
        {found.map(({ id, name, createdAt, quarantinedAt }) => (
          <Row key={id}>
            <p>
              <strong>
                <a href={`/admin/projects/${id}`}>{name}</a>
              </strong>{" "}
              {quarantinedAt && <Badge tone="bad">{t("admin.projects.quarantined")}</Badge>}
            </p>
            <p className="meta">
              <Text of="admin.accounts.since" places={{ date: <Time at={createdAt} precision="day" /> }} />
            </p>
          </Row>
        ))}
      </Rows>
      <PageLinks
        label={t("admin.projects.pages")}
        path="/admin/projects"
        query={query}
        links={[{ text: t("admin.accounts.more"), to: next === null ? null : { after: next } }]}
      />
    </AdminPage>
  );
}
