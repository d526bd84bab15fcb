import type { ComponentProps } from "react";
import { Sections } from "../sections.tsx";
import { useTranslate } from "../site.ts";
import { Page } from "./page.tsx";

/** The admin pages, as their navigation shows them; each name is the last part of a message key. */
const SECTIONS = [
  { path: "/admin", name: "accounts" },
  { path: "/admin/projects", name: "projects" },
  { path: "/admin/events", name: "events" },
  { path: "/admin/announcements", name: "announcements" },
  { path: "/admin/figures", name: "figures" },
] as const;

/** A page for admins: a page beside the navigation of all of them. */
export function AdminPage(props: Omit<ComponentProps<typeof Page>, "layout" | "navigation">) {
  const t = useTranslate();
  const sections = SECTIONS.map(({ path, name }) => ({ path, label: t(`admin.sections.${name}`) }));
  return <Page {...props} layout="account" navigation={<Sections label={t("admin.sections.label")} root="/admin" sections={sections} />} />;
}
