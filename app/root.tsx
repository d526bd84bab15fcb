import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import type { Viewer } from "~/auth/session/read-session";
import { isAdmin } from "~/lib/role";
import type { Site } from "~/ui/site";
import { clearCookie } from "~/web/cookies/cookies";
import { takeOffer } from "~/web/cookies/passkey-offer";
import { pathOf, readViewer } from "~/web/guards";
import { readNotice } from "~/web/notice-cookie";
import { browserCookie, noteAnswerSeen } from "~/web/pressed-once";
import { readTheme } from "~/web/theme";

/** The notices of pages to which a form that was typed elsewhere or before comes. */
const BRINGS_FORM = new Set(["send-again", "reset-to-confirm"]);

/** Every page shows this: who is signed in, and what the last request did. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await readViewer({ request, context });
  const notice = readNotice(request, context);
  const { siteName, siteBanner, links } = context.services.settings;
  const offer = takeOffer(request, context);
  const site: Site = {
    name: siteName,
    banner: siteBanner,
    look: context.look,
    links,
    announced: context.announced.map(({ id, title }) => ({ id, title })),
    language: context.language,
    languages: context.languages,
    theme: readTheme(request, context),
    zone: viewer?.account.zone ?? null,
    now: context.services.now(),
    script: context.script,
    username: viewer?.account.username ?? null,
    deleteAfter: viewer?.account.deleteAfter ?? null,
    isAdmin: viewer !== null && isAdmin(viewer.account),
    notice,
    kept: viewer && notice && BRINGS_FORM.has(notice.key) ? await context.services.keptForms.takeForm(placeOf(request, viewer)) : null,
    keepsMail: context.localMail !== null,
    offersPasskey: viewer !== null && offer.isOffered,
    requestId: context.requestId,
  };
  // A login that is sent again comes after a logout, whose notice was seen: the page after each login needs no statement for that.
  if (notice && notice.key !== "logged-in") await noteAnswerSeen(request, context);
  const cookies = [notice && clearCookie(context, "notice"), offer.cookie, browserCookie(request, context)].filter(
    (cookie) => cookie !== null,
  );
  return data(site, { headers: cookies.map((cookie): [string, string] => ["Set-Cookie", cookie]) });
}

function placeOf(request: Request, { session }: Viewer) {
  return { sessionId: session.publicId, path: pathOf(request) };
}

export default function App() {
  return <Outlet />;
}

/** Where this loader itself failed; app/routes/site has it for the rest. */
export { RouteErrorPage as ErrorBoundary } from "~/ui/pages/error-page";
