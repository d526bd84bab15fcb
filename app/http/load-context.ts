import type { Logger } from "pino";
import type { Viewer } from "~/auth/session/read-session";
import type { Services } from "~/services.server";

declare module "@remix-run/node" {
  /** What loaders and actions get with each request. */
  interface AppLoadContext {
    services: Services;
    /** Whether the site is served over https: cookies are named and marked for it. */
    secure: boolean;
    /** Whether mail stays on this machine and is shown at /dev/mail. */
    localMail: boolean;
    /** The enhancement script's address. */
    script: string;
    requestId: string;
    /** The status that /error shows; undefined where somebody just opened it. */
    errorStatus: number | undefined;
    log: Logger;
    /** Who is signed in; read once in a request. */
    viewer?: Promise<Viewer | null>;
  }
}

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}
