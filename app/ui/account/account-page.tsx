import { useLocation } from "@remix-run/react";
import type { ComponentProps } from "react";
import { Page } from "../pages/page.tsx";
import { Sections } from "../sections.tsx";
import { useTranslate } from "../site.ts";

const ROOT = "/account";

/** The pages of the account area, as its navigation shows them; each name is the last part of a message key. */
const SECTIONS = [
  { path: ROOT, name: "overview", icon: "home" },
  { path: "/account/emails", name: "emails", icon: "mail" },
  { path: "/account/password", name: "password", icon: "password" },
  { path: "/account/two-factor", name: "twoFactor", icon: "shield" },
  { path: "/account/tokens", name: "tokens", icon: "token" },
  { path: "/account/sessions", name: "sessions", icon: "browser" },
  { path: "/account/history", name: "history", icon: "history" },
] as const;

/** A page of the account area: a page beside the area's navigation, and below the section that it belongs to. */
export function AccountPage(props: Omit<ComponentProps<typeof Page>, "layout" | "navigation" | "trail">) {
  const t = useTranslate();
  const { pathname } = useLocation();
  const sections = SECTIONS.map(({ path, name, icon }) => ({ path, icon, label: t(`account.sections.${name}`) }));
  const above = sections.findLast(({ path }) => pathname.startsWith(`${path}/`));
  const isSection = sections.some(({ path }) => path === pathname);
  return (
    <Page
      {...props}
      layout="account"
      trail={above && !isSection ? [above] : []}
      navigation={<Sections label={t("account.sections.label")} root={ROOT} sections={sections} />}
    />
  );
}
