import { useLocation } from "@remix-run/react";
import { useSite, useTranslate } from "../site.ts";

/** A line for each announcement, on every page but the one that has them in full. */
export function AnnouncementLines() {
  const t = useTranslate();
  const { pathname } = useLocation();
  const announced = useSite()?.announced ?? [];
  if (announced.length === 0 || pathname === "/") return null;
  return (
    <aside className="announcements" aria-label={t("announcements.title")}>
      {announced.map(({ id, title }) => (
        <p key={id} dir="auto">
          <a href={`/#${id}`}>{title}</a>
        </p>
      ))}
    </aside>
  );
}
