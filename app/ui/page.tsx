import type { ReactNode } from "react";
import type { FormState } from "./form-state.ts";
import { useSite, useTranslate } from "./site.ts";
import stylesheet from "./styles.css?url";

type PageProps = {
  /** The page's one heading, and the start of the document's title. */
  title: string;
  /** The form that came back, if one did: the title then starts with "Error:". */
  form?: FormState | undefined;
  /** Whether the page has something that the enhancement script starts. */
  script?: boolean;
  children: ReactNode;
};

/** A whole HTML document. Nothing hydrates: what is rendered here is all there is. */
export function Page({ title, form, script = false, children }: PageProps) {
  const t = useTranslate();
  const site = useSite();
  const documentTitle = t("common.documentTitle", { title, site: site?.name ?? "" });
  return (
    <html lang={site?.language ?? "en"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{form ? t("common.errorTitle", { title: documentTitle }) : documentTitle}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {script && site && <script type="module" src={site.script} />}
      </head>
      <body>
        <a className="skip" href="#main">
          {t("common.skip")}
        </a>
        <Header />
        <main id="main">
          <h1>{title}</h1>
          {site?.notice && (
            <p role="status" className="notice">
              {t(`notice.${site.notice}`)}
            </p>
          )}
          {children}
        </main>
      </body>
    </html>
  );
}

function Header() {
  const t = useTranslate();
  const site = useSite();
  return (
    <header className="site">
      <a className="brand" href="/">
        {site?.name}
      </a>
      <nav aria-label={t("common.navigation")}>
        {site?.username ? (
          <>
            <a href="/account" aria-label={t("common.signedInAs", { username: site.username })}>
              {site.username}
            </a>
            <form method="post" action="/logout">
              <button className="quiet">{t("common.logOut")}</button>
            </form>
          </>
        ) : (
          <>
            <a href="/login">{t("common.logIn")}</a>
            <a href="/register">{t("common.register")}</a>
          </>
        )}
      </nav>
    </header>
  );
}
