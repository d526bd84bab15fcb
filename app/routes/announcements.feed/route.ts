import type { LoaderFunctionArgs } from "@remix-run/node";
import { translator } from "~/ui/messages/translate";
import { atomFeed } from "~/web/atom-feed";

/** What the operator told everyone, for feed readers. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { announcements, settings } = context.services;
  const { origin, siteName } = settings;
  const t = translator(context.language);
  const published = await announcements.listPublished();
  const feed = atomFeed({
    title: t("announcements.feed", { site: siteName }),
    address: `${origin}/announcements.xml`,
    page: `${origin}/`,
    // A feed without entries has to say when it changed; it has not since the beginning of time.
    updated: published[0]?.startsAt ?? new Date(0),
    author: siteName,
    entries: published.map(({ id, title, text, startsAt }) => ({ title, address: `${origin}/#${id}`, updated: startsAt, summary: text })),
  });
  return new Response(feed, {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
      // By which its title has a language.
      Vary: "Accept-Language, Cookie",
    },
  });
}
