import type { ComponentProps, ReactNode } from "react";
import { PAPER } from "~/lib/settings/site-colours";
import { DeletionNote } from "../account/deletion-note.tsx";
import { PasskeyOffer } from "../account/passkey-offer.tsx";
import type { FormState, Message } from "../forms/form-state.ts";
import { useSite, useTranslate } from "../site.ts";
import stylesheet from "../styles.css?url";
import { Trail } from "../trail.tsx";
import { AnnouncementLines } from "./announcement-lines.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Alert, ErrorSummary, Status, statedTitle } from "./messages.tsx";
import { SiteBanner } from "./site-banner.tsx";

type PageProps = {
  /** The page's one heading, and the start of the document's title. */
  title: string;
  /** The form that came back, if one did: the title then starts with "Error:", and a summary says what is wrong. */
  form?: FormState | undefined;
  /** Whether the page has something that the enhancement script starts. */
  script?: boolean;
  /** `card`: one form, in the middle. `prose`: something to read. `account`: beside the account area's navigation. */
  layout?: "card" | "prose" | "account";
  /** A fault where no form came back: a link that is used up. */
  alert?: Message | undefined;
  /** Stands before the main part: an area's own navigation. */
  navigation?: ReactNode;
  /** The pages above this one, the outermost first. */
  trail?: ComponentProps<typeof Trail>["pages"];
  children: ReactNode;
};

/** A whole HTML document. Nothing hydrates: what is rendered here is all there is. */
export function Page({ title, form, script = false, layout = "card", alert, navigation, trail = [], children }: PageProps) {
  const t = useTranslate();
  const site = useSite();
  const mark = site?.look.mark;
  const documentTitle = t("common.documentTitle", { title: title.replace(/[\u00AD\u2060]/g, ""), site: site?.name ?? "" });
  return (
    <html lang={t.language} dir={t.direction} data-theme={site?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={site?.theme ?? "light dark"} />
        <title>{statedTitle(t, documentTitle, { form, site })}</title>
        <meta name="description" content={t("common.description", { site: site?.name ?? "" })} />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={PAPER.light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={PAPER.dark} />
        <link rel="stylesheet" href={stylesheet} />
        {site?.look.stylesheet && <link rel="stylesheet" href={site.look.stylesheet} />}
        <link rel="icon" href={mark?.path ?? "/favicon.svg"} type={mark?.type ?? "image/svg+xml"} />
        {!mark && <link rel="apple-touch-icon" href="/apple-touch-icon.png" />}
        {site && (script || site.offersPasskey || form?.retryAfterSeconds) && <script type="module" src={site.script} />}
      </head>
      <body className={layout}>
        <a className="skip" href="#main">
          {t("common.skip")}
        </a>{" "}
        <SiteBanner />
        <Header />
        <AnnouncementLines />
        <div className="frame">
          {navigation}
          <main id="main">
            {trail.length > 0 && <Trail pages={trail} />}
            <h1>{title}</h1>
            <Status />
            {form ? <ErrorSummary form={form} /> : <Alert message={alert} />}
            <DeletionNote />
            <PasskeyOffer />
            {children}
          </main>
        </div>
        <Footer isRefusal={Boolean(form ?? alert)} />
      </body>
    </html>
  );
}
