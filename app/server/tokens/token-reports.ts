import { createPublicKey, verify } from "node:crypto";
import express, { type Request, type Response, Router } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import { systemClock } from "~/lib/clock";
import type { TokenReporter } from "~/lib/settings/token-reporters";
import { type FindReportKey, reportKeysAt } from "~/outside/report-keys";
import type { Services } from "~/services.server";

const MAX_BYTES = 1024 * 1024;
/** The curve of the protocol's keys, P-256, as OpenSSL calls it. */
const CURVE = "prime256v1";

/** What the protocol sends of each text; `url` may be empty, and what is missing is nothing to tell. */
const reportOf = z.array(
  z.object({ token: z.string(), url: z.string().nullish(), source: z.string().nullish() }).transform(({ token, url, source }) => ({
    token,
    url: url ?? "",
    source: source ?? "",
  })),
);

type Parts = { reporters: readonly TokenReporter[]; services(): Services; log: Logger };

/**
 * `POST /tokens/report`, the receiving end of GitHub's secret-scanning partner protocol: what a scanner found in public ends at once. The
 * report is signed over its bytes (ECDSA over P-256 with SHA-256). A good one is answered 204 whatever is in it, so nobody learns which
 * tokens were good.
 */
export function tokenReports({ reporters, services, log }: Parts): Router {
  const known = reporters.map((reporter) => ({ ...reporter, findKey: reportKeysAt(reporter.keys, { clock: systemClock, log }) }));
  const router = Router({ strict: true, caseSensitive: true });
  const raw = express.raw({ limit: MAX_BYTES, type: () => true, inflate: false });

  router.all("/tokens/report", (request, response, next) => {
    if (request.method !== "POST") return void response.set("Allow", "POST").status(405).end();
    const named = known.filter(({ keyHeader, signatureHeader }) => request.get(keyHeader) && request.get(signatureHeader));
    if (named.length === 0) return refuse(response);
    raw(request, response, (error?: unknown) => {
      if (error || !Buffer.isBuffer(request.body)) return refuse(response);
      answer(request.body, named, { request, response, services }).catch(next);
    });
  });
  return router;
}

async function answer(
  body: Buffer,
  named: (TokenReporter & { findKey: FindReportKey })[],
  { request, response, services }: Pick<Parts, "services"> & { request: Request; response: Response },
): Promise<void> {
  let isSigned = false;
  for (const { keyHeader, signatureHeader, findKey } of named) {
    const key = await findKey(request.get(keyHeader) ?? "");
    isSigned ||= key !== null && isSignatureOf(body, { key, signature: request.get(signatureHeader) ?? "" });
  }
  const found = isSigned ? reportOf.safeParse(readJson(body)) : null;
  if (!found?.success) return refuse(response);
  await services().tokens.revokeLeaked({ found: found.data });
  response.status(204).end();
}

function isSignatureOf(body: Buffer, { key, signature }: { key: string; signature: string }): boolean {
  try {
    const publicKey = createPublicKey(key);
    if (publicKey.asymmetricKeyDetails?.namedCurve !== CURVE) return false;
    return verify("sha256", body, publicKey, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}

function refuse(response: Response): void {
  response.status(400).end();
}
