import type { ComponentProps } from "react";
import { Page } from "../pages/page.tsx";
import { Sections } from "../sections.tsx";
import { useTranslate } from "../site.ts";

/** The pages of the account area, as its navigation shows them; each name is the last part of a message key. */
const SECTIONS = [
  { path: "/account", name: "overview" },
  { path: "/account/emails", name: "emails" },
  { path: "/account/password", name: "password" },
  { path: "/account/two-factor", name: "twoFactor" },
  { path: "/account/tokens", name: "tokens" },
  { path: "/account/sessions", name: "sessions" },
  { path: "/account/history", name: "history" },
] as const;

/** A page of the account area: a page beside the area's navigation. */
export function AccountPage(props: Omit<ComponentProps<typeof Page>, "layout" | "navigation">) {
  const t = useTranslate();
  const sections = SECTIONS.map(({ path, name }) => ({ path, label: t(`account.sections.${name}`) }));
  return (
    <Page {...props} layout="account" navigation={<Sections label={t("account.sections.label")} root="/account" sections={sections} />} />
  );
}
