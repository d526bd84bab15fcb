import { randomUUID } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Config } from "~/config.server";
import type { Client } from "~/lib/context";
import type { Services } from "~/services.server";
import { refuseCrossOrigin } from "./cross-origin.ts";
import { securityHeaders } from "./security-headers.ts";

const MAX_USER_AGENT = 300;

type Parts = {
  config: Config;
  mode: "production" | "development";
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves scripts and styles: the built files, or the development server. */
  assets: RequestHandler;
  log: Logger;
  services(client: Client): Services;
  /** Resolves when the database answers. */
  checkReady(): Promise<void>;
};

/** The site as an Express application. */
export function createApp({ config, mode, build, assets, log, services, checkReady }: Parts): Express {
  const { settings, secure } = config;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustProxyHops);
  app.set("etag", false);

  app.use(securityHeaders({ secure }));
  app.get("/healthz", (_request, response) => void response.type("text").send("ok\n"));
  app.get("/readyz", (_request, response) => {
    checkReady().then(
      () => response.type("text").send("ready\n"),
      () => response.status(503).set("Retry-After", "5").type("text").send("not ready\n"),
    );
  });
  app.use(assets);
  app.use((request, response, next) => {
    response.locals.requestId = randomUUID();
    response.setHeader("Cache-Control", "no-store");
    logRequest(log, request, response);
    next();
  });
  app.use(refuseCrossOrigin(settings.origin));
  app.use(onlyDocuments);
  app.use(asOwnHost(settings.origin));

  const remix = createRequestHandler({
    build,
    mode,
    async getLoadContext(request, response) {
      const { requestId } = response.locals;
      const manifest = typeof build === "function" ? await build() : build;
      return {
        services: services(clientOf(request)),
        secure,
        localMail: !config.smtpUrl,
        script: manifest.assets.entry.module,
        requestId,
        log: log.child({ requestId }),
      };
    },
  });
  app.use(remix);
  // An error from before the pages is shown as a page too: as the answer to a GET of an address that throws it.
  app.use(errorPage(remix, log));
  return app;
}

function clientOf(request: Request): Client {
  return { ipAddress: request.ip ?? "", userAgent: (request.get("User-Agent") ?? "").slice(0, MAX_USER_AGENT) };
}

/** Pages are documents. The addresses from which a hydrated Remix page would fetch data do not exist here. */
const onlyDocuments: RequestHandler = (request, _response, next) => {
  const missing = request.path.endsWith(".data") || request.path === "/__manifest";
  next(missing ? { status: 404 } : undefined);
};

/**
 * Remix takes a request's URL from its headers, which anybody can set. The site has one origin, so this is it; whether the
 * request came from there was checked before.
 */
function asOwnHost(origin: string): RequestHandler {
  const { host } = new URL(origin);
  return (request, _response, next) => {
    request.headers.host = host;
    delete request.headers["x-forwarded-host"];
    delete request.headers.origin;
    next();
  };
}

function errorPage(remix: RequestHandler, log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    const status = Number(error?.status) >= 400 && Number(error.status) < 500 ? Number(error.status) : 500;
    if (status === 500) log.error({ err: error, requestId: response.locals.requestId }, "request failed");
    if (response.headersSent || response.locals.errorShown) return void response.destroy();
    response.locals.errorShown = true;

    request.method = "GET";
    request.url = `/error/${status}`;
    request.originalUrl = request.url;
    delete request.headers["content-length"];
    delete request.headers["transfer-encoding"];
    void remix(request, response, next);
  };
}

/** One line a request; the path without its query, which may hold a link's token. */
function logRequest(log: Logger, request: Request, response: express.Response) {
  const start = process.hrtime.bigint();
  const { method } = request;
  const path = request.originalUrl.split("?")[0];
  response.on("close", () => {
    const milliseconds = Number((process.hrtime.bigint() - start) / 1000n) / 1000;
    log.info(
      {
        requestId: response.locals.requestId,
        method,
        path,
        status: response.statusCode,
        milliseconds,
      },
      "request",
    );
  });
}
