import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { Busboy, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import type { ReceivedFile, Receiver } from "~/files/upload/receive-file";
import type { TextKey, TextParams } from "~/ui/messages/translate";

/** More than any tool sends: each classifier is a field. */
const MOST_FIELDS = 3000;
/** A description is one field. */
const MAX_FIELD_BYTES = 4 * 1024 * 1024;
/** The file, and a signature that is ignored. */
const MOST_FILES = 10;

/** The fields that are used. Each other one says what the file itself says better, and is dropped as it comes. */
const USED = ["name", "version", "filetype", "md5_digest", "sha256_digest", "blake2_256_digest"] as const;
/** What the first indexes had beside uploads: a project was registered before its first file. */
const OLD_ACTIONS = new Set(["submit", "submit_pkg_info", "verify", "doc_upload", "remove_pkg"]);
const UPLOAD_ACTION = "file_upload";
const PROTOCOL = "1";
type UsedField = (typeof USED)[number];

export type ReadForm = { fields: ReadonlyMap<UsedField, string>; filename: string; received: ReceivedFile };

/** A form that cannot be taken, whoever sends it: `key` names the text. */
export class FormError extends Error {
  constructor(
    readonly status: number,
    readonly key: TextKey,
    readonly params: TextParams = {},
  ) {
    super(key);
  }
}

/** The client has gone before its form was whole: there is nobody to answer. */
export class ClientGoneError extends Error {}

/**
 * Reads an upload's form (multipart/form-data, RFC 7578), whatever the order of its parts. An empty field is one that was not sent. The file's
 * bytes go to the receiver as they come.
 * @throws FormError, ClientGoneError, or what the receiver throws; nothing more is read then
 */
export async function readForm(request: IncomingMessage, receiver: Receiver): Promise<ReadForm> {
  const parser = createParser(request.headers);
  const fields = new Map<UsedField, string>();
  let file: { filename: string; received: ReturnType<Receiver["receive"]> } | undefined;
  const tooLarge = () => new FormError(413, "upload.fileTooLarge");
  await new Promise<void>((resolve, reject) => {
    const refuse = (status: number, key: TextKey, params?: TextParams) => reject(new FormError(status, key, params));
    const refuseAction = (action: string) =>
      OLD_ACTIONS.has(action) ? refuse(410, "upload.oldAction", { action }) : refuse(400, "upload.unknownAction");
    parser.on("field", (name: string | undefined, value, _nameCut, valueCut) => {
      if (valueCut) return refuse(400, "upload.fieldTooLarge", { field: name ?? "" });
      if (name === "content" && value) return refuse(400, "upload.contentMissing");
      if (name === "attestations" && value) return refuse(400, "upload.attestations");
      if (name === ":action" && value.trim() !== UPLOAD_ACTION) return refuseAction(value.trim());
      if (name === "protocol_version" && value.trim() !== PROTOCOL) return refuse(400, "upload.unknownProtocol");
      const used = USED.find((used) => used === name);
      if (!used || !value.trim()) return;
      if (fields.has(used) && fields.get(used) !== value.trim()) return refuse(400, "upload.fieldTwice", { field: used });
      fields.set(used, value.trim());
    });
    parser.on("file", (name: string | undefined, stream: Readable, filename: string) => {
      // A stream whose error nobody handles would end the process.
      stream.on("error", () => {});
      if (name === "gpg_signature") return void stream.resume();
      if (name !== "content") return refuse(400, "upload.fieldAsFile", { field: name ?? "" });
      if (file) return refuse(400, "upload.contentTwice");
      file = { filename, received: receiver.receive(stream) };
      file.received.then(
        ({ kind }) => kind === "too-large" && reject(tooLarge()),
        // All errors are the form's but the system's.
        (error) => ("syscall" in error ? reject(error) : refuse(400, "upload.damagedForm")),
      );
    });
    parser.on("fieldsLimit", () => refuse(400, "upload.tooManyFields", { most: MOST_FIELDS }));
    parser.on("partsLimit", () => refuse(400, "upload.tooManyFields", { most: MOST_FIELDS }));
    parser.on("filesLimit", () => refuse(400, "upload.contentTwice"));
    parser.on("error", () => refuse(400, "upload.damagedForm"));
    parser.on("finish", () => resolve());
    const onGone = () => void (request.complete || reject(new ClientGoneError()));
    request.once("close", onGone).once("error", onGone);
    request.pipe(parser);
  }).finally(() => request.unpipe(parser));

  if (!file) throw new FormError(400, "upload.contentMissing");
  const received = await file.received;
  // A file that is too large by its last bytes only is found to be so when the form is already whole.
  if (received.kind === "too-large") throw tooLarge();
  return { fields, filename: file.filename, received: received.file };
}

function createParser(headers: IncomingMessage["headers"]): BusboyInstance {
  if (!/^multipart\/form-data *;/i.test(headers["content-type"] ?? "")) throw new FormError(415, "upload.notMultipart");
  try {
    return new Busboy({
      headers: headers as BusboyHeaders,
      // Otherwise the last part of a path is taken for the file's name.
      preservePath: true,
      limits: { fields: MOST_FIELDS, fieldSize: MAX_FIELD_BYTES, files: MOST_FILES, parts: MOST_FIELDS + MOST_FILES, headerPairs: 20 },
      isPartAFile: (_name, _type, filename) => filename !== undefined,
    });
  } catch {
    throw new FormError(400, "upload.notMultipart");
  }
}
