import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/ui/account-page";
import { EventTable } from "~/ui/event-table";
import { useTranslate } from "~/ui/site";
import { requireAccount } from "~/web/guards";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  const { history } = args.context.services;
  const { searchParams } = new URL(args.request.url);

  const cursor = searchParams.get("page");
  if (cursor && !/^[1-9]\d{0,8}$/.test(cursor)) throw new Response(null, { status: 404 });
  const subjects = history.eventSubjects();
  const asked = searchParams.get("subject");
  const subject = subjects.find((subject) => subject === asked);
  if (asked && !subject) throw new Response(null, { status: 404 });

  const page = await history.listEvents({ accountId: account.id, before: cursor ? Number(cursor) : undefined, subject });
  return { ...page, subjects, subject };
}

export default function History() {
  const t = useTranslate();
  const { events, subjects, subject, newer, older, oldest } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={t("history.title")}>
      <p>{t("history.intro")}</p>
      <form method="get" className="inline">
        <label htmlFor="subject">{t("history.filter")}</label>
        <select id="subject" name="subject" defaultValue={subject}>
          <option value="">{t("history.all")}</option>
          {subjects.map((subject) => (
            <option key={subject} value={subject}>
              {t(`history.subject.${subject}`)}
            </option>
          ))}
        </select>
        <button className="quiet">{t("history.apply")}</button>
      </form>
      <EventTable events={events} />
      <nav aria-label={t("history.pages")} className="pages">
        <PageLink label={t("history.newest")} subject={subject} cursor={newer === null ? null : 0} />
        <PageLink label={t("history.newer")} subject={subject} cursor={newer} />
        <PageLink label={t("history.older")} subject={subject} cursor={older} />
        <PageLink label={t("history.oldest")} subject={subject} cursor={oldest} />
      </nav>
      <p>
        <a href="/account/history.jsonl" download>
          {t("history.download")}
        </a>
      </p>
      <p className="hint">{t("history.downloadHint")}</p>
    </AccountPage>
  );
}

/** A link to the page of a cursor; 0 is the newest page, null no page. */
function PageLink({ label, subject, cursor }: { label: string; subject: string | undefined; cursor: number | null }) {
  if (cursor === null) return null;
  const query = new URLSearchParams({ ...(subject ? { subject } : {}), ...(cursor ? { page: String(cursor) } : {}) });
  return <a href={`/account/history?${query}`}>{label}</a>;
}
