import type { Logger } from "pino";
import type { Announced } from "~/announcements/list-announcements";
import type { Flow } from "~/auth/login/flow";
import type { Viewer } from "~/auth/session/read-session";
import type { Language } from "~/lib/text/language";
import type { LocalMail } from "~/outside/local-mail";
import type { Services } from "~/services.server";
import type { Look } from "~/ui/site";

declare module "@remix-run/node" {
  /** Loaders and actions get this with each request. */
  interface AppLoadContext {
    services: Services;
    /** Whether the site is served over https: cookies are named and marked for it. */
    secure: boolean;
    /** The mail that stays on this machine and is shown at /dev/mail; null where it is sent. */
    localMail: LocalMail | null;
    /** The enhancement script's address. */
    script: string;
    /** The operator's own look. */
    look: Look;
    /** What the operator tells everyone now, as this process read it seconds ago. */
    announced: readonly Announced[];
    /** The language of the answer. */
    language: Language;
    /** Whether this browser chose it, or the page has no other: if not, an account's own takes its place. */
    isLanguageChosen: boolean;
    /** The languages that people can choose. */
    languages: readonly Language[];
    requestId: string;
    /** The status that /error shows; undefined where somebody just opened it. */
    errorStatus: number | undefined;
    log: Logger;
    /** The page that was rendered: its HTML, sent in place of the body of Remix's answer (app/server/requests/remix-handler.ts). */
    page?: string;
    /** The person who is signed in; read once in a request. */
    viewer?: Promise<Viewer | null>;
    /** The login that is not complete; read once in a request. */
    flow?: Promise<Flow | null>;
  }
}

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}
