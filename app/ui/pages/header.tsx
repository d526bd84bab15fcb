import { Icon } from "../icon.tsx";
import { useSite, useTranslate } from "../site.ts";

/** The top of every page: the site, the way to its areas, and who is signed in. On a phone signs stand for the words, in one line. */
export function Header() {
  const t = useTranslate();
  const site = useSite();
  return (
    <header className="bar">
      <a className="brand" href="/" title={site?.name}>
        {site?.look.mark ? <img src={site.look.mark.path} alt="" width="28" height="28" /> : <Gate />}
        <span className="cut" dir="auto">
          {site?.name}
        </span>
      </a>{" "}
      <nav aria-label={t("common.navigation")}>
        <a href="/projects">
          <Icon name="project" /> <span className="short">{t("common.projects")}</span>
        </a>{" "}
        {site?.username ? (
          <>
            {site.isAdmin && (
              <a href="/admin">
                <Icon name="shield" /> <span className="short">{t("common.admin")}</span>
              </a>
            )}{" "}
            <a className="who" href="/account" aria-label={t("common.signedInAs", { username: site.username })} title={site.username}>
              <Icon name="person" />{" "}
              <span className="short cut" dir="auto">
                {site.username}
              </span>
            </a>{" "}
            <form method="post" action="/logout">
              <input type="hidden" name="intent" value="log-out" />
              <button className="quiet">
                <Icon name="log-out" /> <span className="short">{t("common.logOut")}</span>
              </button>
            </form>
          </>
        ) : (
          <>
            <a href="/login">
              <Icon name="log-in" /> <span className="short">{t("common.logIn")}</span>
            </a>{" "}
            <a href="/register">
              <Icon name="register" /> <span className="short">{t("register.submit")}</span>
            </a>
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
