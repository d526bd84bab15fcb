import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import type { Logger } from "pino";
import type { Announced } from "~/announcements/list-announcements";
import type { Config } from "~/config.server";
import { type Client, NO_CLIENT, type Place } from "~/lib/context";
import { UPLOAD_PATH } from "~/lib/index-addresses";
import { openLocalMail } from "~/outside/local-mail";
import type { Around, Services } from "~/services.server";
import { wholeLanguages } from "~/ui/messages/catalogues";
import { findCookie } from "~/web/cookies/cookies";
import { answerErrors } from "./errors/answer-errors.ts";
import { errorPage } from "./errors/error-page.ts";
import { countLogins } from "./figures/count-logins.ts";
import { logRequest } from "./figures/log-request.ts";
import { measureRequest } from "./figures/measure-request.ts";
import { type Metrics, metricsPage } from "./figures/metrics.ts";
import { mailPreview } from "./mail-preview.ts";
import { packageIndex } from "./package-index/package-index.ts";
import { type Checks, readyPage } from "./ready-page.ts";
import { clientAddress } from "./requests/client-address.ts";
import { refuseCrossOrigin } from "./requests/cross-origin.ts";
import { keptPages } from "./requests/kept-pages.ts";
import { forEachPage } from "./requests/page-builds.ts";
import { remixHandler } from "./requests/remix-handler.ts";
import { requestLanguage } from "./requests/request-language.ts";
import { asOwnHost, asPath, leadToOrigin, onlyDocuments, refuseOtherMethods } from "./requests/request-target.ts";
import { routePatterns } from "./requests/route-pattern.ts";
import { securityHeaders } from "./requests/security-headers.ts";
import { wholeLocation } from "./requests/whole-location.ts";
import { siteLook } from "./site-look.ts";
import { tokenInterfaces } from "./tokens/token-interfaces.ts";
import { tokenReports } from "./tokens/token-reports.ts";
import { takeUploads } from "./upload/take-upload.ts";
import { wellKnown } from "./well-known/well-known.ts";

const MAX_USER_AGENT = 300;

type Parts = {
  config: Config;
  mode: "production" | "development";
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves scripts and styles: the built files, or the development server. */
  assets: RequestHandler;
  log: Logger;
  /** The domain for a request of this client. */
  services(client: Client, around: Around): Services;
  /** These have to hold before requests are sent here. */
  checks: Checks;
  /** What the operator tells everyone now. */
  announced?: () => readonly Announced[];
  /** Null where nobody may ask for them. */
  metrics: Metrics | null;
};

/** The site as an Express application. */
export function createApp({ config, mode, build, assets, log, services, announced = () => [], checks, metrics }: Parts): Express {
  const { settings, secure } = config;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustProxyHops);
  app.set("etag", false);

  app.use(securityHeaders({ secure }));
  app.get("/healthz", (_request, response) => void response.type("text").send("ok\n"));
  app.get("/readyz", readyPage(checks, log));
  if (metrics && config.metricsToken) app.get("/metrics", metricsPage(metrics, config.metricsToken));
  app.use(assets);
  app.use(logRequest(log));
  const manifest = async () => (typeof build === "function" ? await build() : build);
  if (metrics) app.use(measureRequest(metrics, async (path) => routePatterns((await manifest()).routes)(path)));
  app.use((_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });
  const { origin } = settings;
  app.use(asPath);
  // Before what cookies and browsers need: these are for tools, and the site's name is no matter to them.
  const forTools = { services: (client: Client) => services(client, (call) => call()), clientOf: toolOf };
  app.use(tokenInterfaces(forTools));
  app.all(UPLOAD_PATH, takeUploads({ config, log, ...forTools }));
  const { tokenReporters: reporters } = config;
  if (reporters.length) app.use(tokenReports({ reporters, log, services: () => services(NO_CLIENT, (call) => call()) }));
  app.use(packageIndex({ origin, log, services: () => services(NO_CLIENT, (call) => call()) }));
  const { look, files } = siteLook(config.look);
  app.use(
    wholeLocation(origin),
    wellKnown(settings, () => new Date()),
    files,
  );
  app.use(refuseOtherMethods, leadToOrigin(origin), refuseCrossOrigin(origin), onlyDocuments);

  const localMail = config.smtp ? null : openLocalMail(config);
  if (localMail) app.use(mailPreview(localMail, settings));

  const languages = config.languages ?? wholeLanguages();
  const getLoadContext = async (request: Request, response: Response): Promise<AppLoadContext> => {
    const { requestId, errorStatus } = response.locals;
    const cookies = request.get("Cookie") ?? null;
    const requestLog = log.child({ requestId });
    const around = answerErrors({ path: request.path, tell: (err) => requestLog.warn({ err }, "not done") });
    const wish = { path: request.path, chosen: findCookie(cookies, config, "language"), accepts: request.get("Accept-Language") };
    const { wanted, ...shown } = requestLanguage(wish, languages);
    const bound = services({ ...clientOf(request, config), language: wanted }, around);
    return {
      services: metrics ? countLogins(bound, metrics.countLogin) : bound,
      secure,
      localMail,
      script: (await manifest()).assets.entry.module,
      languages,
      ...shown,
      look,
      announced: announced(),
      requestId,
      errorStatus,
      log: requestLog,
    };
  };
  const handlerOf = (build: Parts["build"]) => remixHandler({ build, mode, getLoadContext });
  const handlerFor = typeof build === "function" ? null : forEachPage(build, handlerOf);
  const remix: RequestHandler = handlerFor
    ? (request, response, next) => handlerFor(request.path)(request, response, next)
    : handlerOf(build);
  // A request that was refused before it came to the pages is answered by one of them, too.
  const pages = express.Router().use(asOwnHost(origin), remix);
  const newBrowserToken = () => services(NO_CLIENT, (call) => call()).sentForms.newBrowserToken();
  if (mode === "production") app.use(keptPages({ secure, languages, announced, newBrowserToken }));
  app.use(pages);
  app.use(errorPage(pages, log));
  return app;
}

/** A tool that sends its credentials with each request. Its cookies, if it has any, are not looked at. */
function toolOf(request: Request): Client {
  return { ...placeOf(request), deviceToken: null, sessionToken: null, language: null };
}

function clientOf(request: Request, config: { secure: boolean }): Omit<Client, "language"> {
  const cookies = request.get("Cookie") ?? null;
  return {
    ...placeOf(request),
    deviceToken: findCookie(cookies, config, "device"),
    sessionToken: findCookie(cookies, config, "session"),
  };
}

function placeOf(request: Request): Place {
  return {
    ipAddress: clientAddress(request.ip, request.socket.remoteAddress),
    userAgent: (request.get("User-Agent") ?? "").slice(0, MAX_USER_AGENT),
  };
}
