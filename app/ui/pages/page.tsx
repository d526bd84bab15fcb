import type { ReactNode } from "react";
import { DeletionNote } from "../account/deletion-note.tsx";
import type { FormState, Message } from "../forms/form-state.ts";
import { useSite, useTranslate } from "../site.ts";
import stylesheet from "../styles.css?url";

type PageProps = {
  /** The page's one heading, and the start of the document's title. */
  title: string;
  /** The form that came back, if one did: the title then starts with "Error:". */
  form?: FormState | undefined;
  /** Whether the page has something that the enhancement script starts. */
  script?: boolean;
  /** `card`: one form, in the middle. `prose`: something to read. `account`: beside the account area's navigation. */
  layout?: "card" | "prose" | "account";
  /** A fault where no form came back: a link that is used up. */
  alert?: Message | undefined;
  /** Stands before the main part: an area's own navigation. */
  navigation?: ReactNode;
  children: ReactNode;
};

/** A whole HTML document. Nothing hydrates: what is rendered here is all there is. */
export function Page({ title, form, script = false, layout = "card", alert, navigation, children }: PageProps) {
  const t = useTranslate();
  const site = useSite();
  const documentTitle = t("common.documentTitle", { title, site: site?.name ?? "" });
  return (
    <html lang={t.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{form ? t("common.errorTitle", { title: documentTitle }) : documentTitle}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {script && site && <script type="module" src={site.script} />}
      </head>
      <body className={layout}>
        <a className="skip" href="#main">
          {t("common.skip")}
        </a>{" "}
        <Header />
        <div className="frame">
          {navigation}
          <main id="main">
            <h1>{title}</h1>
            {site?.notice && (
              <p role="status" className="notice">
                {t(`notice.${site.notice}`)}
              </p>
            )}
            <Alert message={form?.summary ?? alert} />
            <DeletionNote />
            {children}
          </main>
        </div>
        <Footer />
      </body>
    </html>
  );
}

/** Says what went wrong, in the page's one `role="alert"`. */
function Alert({ message }: { message: Message | undefined }) {
  const t = useTranslate();
  return (
    message && (
      <p role="alert" className="alert">
        {t(message.key, message.params)}
      </p>
    )
  );
}

function Header() {
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

function Footer() {
  const t = useTranslate();
  return (
    <footer>
      <nav className="bar" aria-label={t("common.about")}>
        <a href="/help">{t("common.help")}</a> <a href="/security">{t("common.security")}</a>{" "}
        {useSite()?.keepsMail && <a href="/dev/mail">{t("localMail.title")}</a>}
      </nav>
    </footer>
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
