import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Config } from "~/config.server";
import type { Client } from "~/lib/context";
import { isUnavailable } from "~/lib/database/is-unavailable";
import { UPLOAD_PATH } from "~/lib/index-addresses";
import { StorageError } from "~/lib/storage";
import { DEFAULT_LANGUAGE } from "~/lib/text/language";
import { OverloadedError } from "~/lib/work/bounded-queue";
import type { Services } from "~/services.server";
import { type TextKey, type TextParams, translator } from "~/ui/messages/translate";
import { allowDraining } from "~/web/bodies/drain-body";
import { answerInWords } from "./answer.ts";
import { readCredentials } from "./read-credentials.ts";
import { ClientGoneError, FormError, type ReadForm, readForm } from "./read-form.ts";
import { isUpload } from "./upload-path.ts";
import { UploadSlots } from "./upload-slots.ts";
import { statusOf } from "./upload-status.ts";
import { watchPace } from "./watch-pace.ts";

/** What a form has beside the file: fields, and what stands between them. */
const FORM_BYTES = 16 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;
/** How long a client waits before it tries again, in seconds. */
const RETRY_AFTER = 30;
/** How long a client that was too slow has to take the answer, in milliseconds. */
const LINGER = 1000;

type Parts = {
  config: Pick<Config, "settings" | "uploadsAtOnce">;
  log: Logger;
  services(client: Client): Services;
  clientOf(request: Request): Client;
};

/**
 * Takes uploads as Python's tools send them (`POST /legacy/`). It reads no cookie, so no other site can have a browser upload; the sender is
 * known from the header before a byte of the body is read, and every refusal is answered at once, in words.
 */
export function takeUploads({ config: { settings, uploadsAtOnce }, log, services, clientOf }: Parts): RequestHandler {
  const { origin, siteName, uploadMaxBytes, projectQuotaBytes } = settings;
  const t = translator(DEFAULT_LANGUAGE);
  const slots = new UploadSlots(uploadsAtOnce);
  const always = {
    site: siteName,
    origin,
    tokens: `${origin}/account/tokens`,
    megabytes: uploadMaxBytes / MEBIBYTE,
    quota: projectQuotaBytes / MEBIBYTE,
    seconds: RETRY_AFTER,
  };

  return async (request, response, next) => {
    if (request.path === UPLOAD_PATH.slice(0, -1)) return response.redirect(308, origin + UPLOAD_PATH);
    if (!isUpload(request)) return next();
    const say = (status: number, key: TextKey, params: TextParams = {}) => {
      if (response.headersSent || response.destroyed) return;
      const all = { ...always, ...params };
      if (status === 429 || status === 503) response.setHeader("Retry-After", all.seconds);
      if (status >= 400) prepareRefusal(request, response, uploadMaxBytes + FORM_BYTES);
      answerInWords(request, response, status, t(key, all));
    };
    try {
      await answer(request, response, say);
    } catch (error) {
      if (error instanceof FormError) return say(error.status, error.key, error.params);
      // Nobody is there to be answered.
      if (error instanceof ClientGoneError) return void response.destroy();
      if (error instanceof OverloadedError) return say(429, "upload.busy");
      const isExpected = isUnavailable(error) || error instanceof StorageError || (error instanceof Error && "syscall" in error);
      log[isExpected ? "warn" : "error"]({ err: error, requestId: response.locals.requestId }, "upload not done");
      say(isExpected ? 503 : 500, isExpected ? "upload.unavailable" : "upload.failed");
    }
  };

  async function answer(request: Request, response: Response, say: Say): Promise<void> {
    if (request.method !== "POST") {
      response.setHeader("Allow", "POST");
      return say(405, "upload.wrongMethod");
    }
    const credentials = readCredentials(request.headers.authorization);
    if (credentials.kind === "user-name") return say(403, "upload.userName");
    if (credentials.kind === "none") {
      response.setHeader("WWW-Authenticate", `Basic realm="${UPLOAD_PATH}", charset="UTF-8"`);
      return say(401, "upload.noCredentials");
    }
    if (Number(request.headers["content-length"]) > uploadMaxBytes + FORM_BYTES) return say(413, "upload.formTooLarge");

    const { files } = services(clientOf(request));
    const found = await files.findUploader(credentials);
    if (found.kind === "refused") return say(statusOf(found.reason), `upload.refused.${found.reason}`, found.params);
    const { uploader } = found;

    const isGone = () => request.socket.destroyed;
    const done = await slots.run({ accountId: uploader.accountId, isGone }, () => take(request, response, { uploader, files, say }));
    if (done === "busy") say(429, "upload.busy");
  }

  async function take(request: Request, response: Response, { uploader, files, say }: Taken): Promise<void> {
    const { socket } = request;
    // The body may take longer than an idle connection is kept, and so may what is done with it.
    const idleTimeout = socket.timeout ?? 0;
    socket.setTimeout(0);
    response.once("close", () => socket.setTimeout(idleTimeout));
    response.locals.watched = true;
    watchPace(request, () => {
      response.setHeader("Connection", "close");
      say(408, "upload.tooSlow");
      setTimeout(() => socket.destroy(), LINGER).unref();
    });

    const receiver = await files.openReceiver();
    try {
      continueSending(request, response);
      const form = await readForm(request, receiver);
      const result = await files.uploadFile({ uploader, ...uploadOf(form) });
      if (result.kind === "refused") {
        log.info({ requestId: response.locals.requestId, reason: result.reason }, "upload refused");
        return say(statusOf(result.reason), `upload.refused.${result.reason}`, result.params);
      }
      const { file, project, waiting, isNew } = result;
      say(200, waiting ? "upload.waiting" : isNew ? "upload.done" : "upload.doneBefore", { file, project });
    } finally {
      await receiver.discard();
    }
  }
}

type Say = (status: number, key: TextKey, params?: TextParams) => void;
type Files = Services["files"];
type Taken = { uploader: Parameters<Files["uploadFile"]>[0]["uploader"]; files: Files; say: Say };

/** What a form says, by the names of the domain. */
function uploadOf({ fields, filename, received }: ReadForm): Omit<Parameters<Files["uploadFile"]>[0], "uploader"> {
  const needed = (name: "name" | "version" | "filetype") => {
    const value = fields.get(name);
    if (value === undefined) throw new FormError(400, "upload.fieldMissing", { field: name });
    return value;
  };
  const digest = (name: "md5_digest" | "sha256_digest" | "blake2_256_digest") => fields.get(name) ?? null;
  const digests = { md5: digest("md5_digest"), sha256: digest("sha256_digest"), blake2: digest("blake2_256_digest") };
  return { filename, received, form: { name: needed("name"), version: needed("version"), filetype: needed("filetype"), ...digests } };
}

/** A client that asks first (`Expect: 100-continue`) waits for this; it is told nothing where its upload is refused before. */
function continueSending(request: Request, response: Response): void {
  if (!request.headers.expect) return;
  response.locals.continued = true;
  response.writeContinue();
}

/**
 * What is still to come after a refusal is read and dropped up to the length that was declared, where an upload may be so long: a client
 * that is cut off while it sends shows no answer. One that has asked first sends nothing more, or what nobody can tell from a
 * new request.
 */
function prepareRefusal(request: Request, response: Response, most: number): void {
  if (request.complete) return;
  if (request.headers.expect && !response.locals.continued) response.setHeader("Connection", "close");
  // Node itself drops a body that nobody began to read, however long it is; one that was begun is drained within its limit.
  request.read(0);
  const declared = request.headers["content-length"];
  if (declared === undefined || Number(declared) <= most) allowDraining(request, most);
  if (!response.locals.watched) watchPace(request, () => request.socket.destroy());
}
