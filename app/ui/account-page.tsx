import { useLocation } from "@remix-run/react";
import type { ComponentProps } from "react";
import { Page } from "./page.tsx";
import { useTranslate } from "./site.ts";

/** The pages of the account area, as its navigation shows them; each name is the last part of a message key. */
const SECTIONS = [
  { path: "/account", name: "overview" },
  { path: "/account/emails", name: "emails" },
  { path: "/account/password", name: "password" },
  { path: "/account/two-factor", name: "twoFactor" },
  { path: "/account/sessions", name: "sessions" },
  { path: "/account/history", name: "history" },
];

/** A page of the account area: a page beside the area's navigation. */
export function AccountPage(props: Omit<ComponentProps<typeof Page>, "layout" | "navigation">) {
  return <Page {...props} layout="account" navigation={<Sections />} />;
}

function Sections() {
  const t = useTranslate();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t("account.sections.label")}>
      <ul className="sections">
        {SECTIONS.map(({ path, name }) => (
          <li key={path}>
            <a href={path} aria-current={currentness(path, pathname)}>
              {t(`account.sections.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whether the link is to the page that is shown, or to the section that the page belongs to. */
function currentness(path: string, pathname: string) {
  if (pathname === path) return "page" as const;
  return path !== "/account" && pathname.startsWith(`${path}/`) ? ("true" as const) : undefined;
}
