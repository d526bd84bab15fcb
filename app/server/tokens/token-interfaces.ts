import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { z } from "zod";
import type { Client } from "~/lib/context";
import { DEFAULT_LANGUAGE } from "~/lib/text/language";
import { versionKey } from "~/lib/text/version";
import type { Services } from "~/services.server";
import type { FoundToken } from "~/tokens/use/find-token";
import { type TextKey, type TextParams, translator } from "~/ui/messages/translate";

type Parts = {
  /** The domain for a request of this client. */
  services(client: Client): Services;
  /** A tool, without its cookies. */
  clientOf(request: Request): Client;
};

const MAX_BYTES = 64 * 1024;
const MOST = 200;

/** What is left to the narrowed token. A name that is none of these would be a right that stays by a slip of the pen. */
const narrowing = z.strictObject({
  projects: z.array(z.string().max(MOST)).min(1).max(MOST).optional(),
  version: z
    .string()
    .refine((version) => versionKey(version) !== null)
    .optional(),
  uses: z.int().min(1).max(10_000).optional(),
  seconds: z.int().min(1).max(3600).optional(),
  sha256: z
    .array(
      z
        .string()
        .regex(/^[0-9a-f]{64}$/i)
        .toLowerCase(),
    )
    .min(1)
    .max(MOST)
    .optional(),
});

/**
 * What a tool does with a token but for uploading (docs/operating/tokens.md): `POST /tokens/narrow` and `POST /tokens/revoke`. Neither
 * reads a cookie, so no page elsewhere can use somebody's session here.
 */
export function tokenInterfaces({ services, clientOf }: Parts): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const json = express.json({ limit: MAX_BYTES, type: () => true });
  const onlyPost: RequestHandler = (request, response, next) => {
    if (request.method === "POST") return next();
    response.set("Allow", "POST");
    answer(response, 405, "tokens.interface.onlyPost");
  };

  router.all("/tokens/revoke", onlyPost, async (request, response, next) => {
    const token = bearerOf(request);
    try {
      if (token) await services(clientOf(request)).tokens.revokeSentToken({ token });
      response.status(204).end();
    } catch (error) {
      next(error);
    }
  });

  router.all("/tokens/narrow", onlyPost, async (request, response, next) => {
    try {
      const bound = services(clientOf(request));
      const token = bearerOf(request);
      if (!token) {
        response.set("WWW-Authenticate", "Bearer");
        return answer(response, 401, "tokens.interface.noToken");
      }
      const found = await bound.tokens.findToken({ token });
      if (found.kind === "refused") return answer(response, 403, `tokens.interface.refused.${found.reason}`);
      json(request, response, (error?: unknown) => {
        if (error) return answer(response, statusOf(error), "tokens.interface.noJson");
        narrow(bound, found.token, request.body, response).catch(next);
      });
    } catch (error) {
      next(error);
    }
  });
  return router;
}

async function narrow(services: Services, token: FoundToken, body: unknown, response: Response): Promise<void> {
  const read = narrowing.safeParse(body);
  if (!read.success) {
    const [issue] = read.error.issues;
    const field = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path[0];
    return field === undefined
      ? answer(response, 400, "tokens.interface.noJson")
      : answer(response, 400, "tokens.interface.field", { field: String(field) });
  }

  const { projects: names, ...rest } = read.data;
  const projects = names && (await services.projects.findOwnProjects({ accountId: token.accountId, names }));
  if (projects?.kind === "not-found") return answer(response, 400, "tokens.interface.tooWide.projects");
  const result = await services.tokens.narrowToken({ token, projectIds: projects?.ids, ...rest });
  switch (result.kind) {
    case "narrowed":
      return void response.json({ token: result.token, expires: result.expiresAt.toISOString() });
    case "too-wide":
      return answer(response, 400, `tokens.interface.tooWide.${result.what}`);
    case "ended":
      return answer(response, 403, "tokens.interface.refused.ended");
    case "throttled":
      response.set("Retry-After", String(result.retryAfterSeconds));
      return answer(response, 429, "tokens.interface.throttled");
  }
}

/** The token of a Bearer header (RFC 6750, 2.1), without the white space that a file it was kept in ends with. */
function bearerOf(request: Request): string | null {
  return /^Bearer\s+(\S+)\s*$/i.exec(request.get("Authorization") ?? "")?.[1] ?? null;
}

function statusOf(error: unknown): number {
  const status = Number((error as { status?: unknown })?.status);
  return status >= 400 && status < 500 ? status : 400;
}

function answer(response: Response, status: number, key: TextKey, params: TextParams = {}): void {
  response.status(status).json({ message: translator(DEFAULT_LANGUAGE)(key, params) });
}
