import { useSite, useTranslate } from "../site.ts";

/** The top of every page: the site, the way to its areas, and who is signed in. */
export function Header() {
  const t = useTranslate();
  const site = useSite();
  return (
    <header className="bar">
      <a className="brand" href="/">
        <Gate />
        {site?.name}
      </a>{" "}
      <nav aria-label={t("common.navigation")}>
        <a href="/projects">{t("common.projects")}</a>{" "}
        {site?.username ? (
          <>
            {site.isAdmin && <a href="/admin">{t("common.admin")}</a>}{" "}
            <a href="/account" aria-label={t("common.signedInAs", { username: site.username })}>
              {site.username}
            </a>{" "}
            <form method="post" action="/logout">
              <input type="hidden" name="intent" value="log-out" />
              <button className="quiet">{t("common.logOut")}</button>
            </form>
          </>
        ) : (
          <>
            <a href="/login">{t("common.logIn")}</a> <a href="/register">{t("common.register")}</a>
          </>
        )}
      </nav>
    </header>
  );
}

/** The site's mark; it says nothing that the name beside it does not. */
function Gate() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path fill="currentColor" d="M3 30V5h5v4h5V5h6v4h5V5h5v25h-8v-8a5 5 0 0 0-10 0v8z" />
    </svg>
  );
}
