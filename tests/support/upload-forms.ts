import { createHash } from "node:crypto";
import { createBLAKE2b } from "hash-wasm";
import type { Distribution } from "./distributions.ts";

/** A form's bytes, and its media type with the boundary. */
export type UploadBody = { type: string; bytes: Buffer };

/** A part of a form: a text field, or a file where it has a file name. */
export type Part = { name: string; value: string | Buffer; filename?: string; type?: string };

const BOUNDARY = "b0undary-of-a-form";
const blake2b = await createBLAKE2b(256);

/** multipart/form-data as tools write it. */
export function multipart(parts: readonly Part[], { boundary = BOUNDARY, preamble = "", end = "\r\n" } = {}): UploadBody {
  const chunks: (string | Buffer)[] = [preamble];
  for (const { name, value, filename, type } of parts) {
    chunks.push(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"`);
    if (filename !== undefined) chunks.push(`; filename="${filename}"`);
    if (type) chunks.push(`\r\nContent-Type: ${type}`);
    chunks.push("\r\n\r\n", value, "\r\n");
  }
  chunks.push(`--${boundary}--${end}`);
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))) };
}

export function digestsOf(bytes: Buffer): { md5_digest: string; sha256_digest: string; blake2_256_digest: string } {
  const hash = (algorithm: string) => createHash(algorithm).update(bytes).digest("hex");
  return { md5_digest: hash("md5"), sha256_digest: hash("sha256"), blake2_256_digest: blake2b.init().update(bytes).digest("hex") };
}

/** What a tool reads out of the file. */
function readOut({ filename, metadata }: Distribution) {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(metadata)?.[1] ?? "";
  const isWheel = filename.endsWith(".whl");
  return {
    name: field("Name"),
    version: field("Version"),
    metadata_version: field("Metadata-Version"),
    filetype: isWheel ? "bdist_wheel" : "sdist",
    pyversion: isWheel ? "py3" : "",
    summary: field("Summary"),
  };
}

const fields = (values: Record<string, string>): Part[] => Object.entries(values).map(([name, value]) => ({ name, value }));

function content({ filename, bytes }: Distribution, type?: string): Part {
  return { name: "content", value: bytes, filename, ...(type ? { type } : {}) };
}

/** twine 4: the fields, empty ones too, then the digests, then the file. */
export function twineForm(file: Distribution, changed: Record<string, string> = {}): UploadBody {
  const { name, ...rest } = readOut(file);
  const values = {
    name: name.replace(/[^A-Za-z0-9.]+/g, "-"),
    ...rest,
    home_page: "",
    author: "",
    author_email: "",
    maintainer: "",
    maintainer_email: "",
    license: "MIT",
    description: "A demo\r\n\r\nwith lines",
    keywords: "",
    download_url: "",
    comment: "",
    provides_extras: "test",
    ...digestsOf(file.bytes),
    ":action": "file_upload",
    protocol_version: "1",
    ...changed,
  };
  return multipart([...fields(values), content(file, "application/octet-stream")]);
}

/** twine 7: only what there is, without MD5, in no order. */
export function twine7Form(file: Distribution): UploadBody {
  const { name, version, filetype } = readOut(file);
  const { sha256_digest, blake2_256_digest } = digestsOf(file.bytes);
  const values = {
    protocol_version: "1",
    sha256_digest,
    license_expression: "MIT",
    version,
    metadata_version: "2.5",
    name,
    pyversion: filetype === "sdist" ? "source" : "py3",
    ":action": "file_upload",
    filetype,
    blake2_256_digest,
  };
  return multipart([...fields(values), content(file, "application/octet-stream")]);
}

/** uv: the action and the digests first, `requires_python` always, the file without a media type. */
export function uvForm(file: Distribution): UploadBody {
  const { name, version, filetype, pyversion } = readOut(file);
  const { sha256_digest, blake2_256_digest } = digestsOf(file.bytes);
  const values = {
    ":action": "file_upload",
    sha256_digest,
    blake2_256_digest,
    protocol_version: "1",
    metadata_version: "2.5",
    name,
    version,
    filetype,
    pyversion: pyversion || "source",
    requires_python: "",
    import_names: "demo",
  };
  return multipart([...fields(values), content(file)]);
}
export const UV_ACCEPT = "application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7";

/** flit: the action first, a fixed version of the metadata, no `pyversion` for an sdist. */
export function flitForm(file: Distribution): UploadBody {
  const { name, version, filetype, pyversion } = readOut(file);
  const { md5_digest, sha256_digest } = digestsOf(file.bytes);
  const values = {
    ":action": "file_upload",
    name,
    version,
    metadata_version: "2.1",
    filetype,
    ...(pyversion ? { pyversion } : {}),
    protocol_version: "1",
    provides: name,
    md5_digest,
    sha256_digest,
  };
  return multipart([...fields(values), content(file)]);
}

/** distutils of Python 3.11: a line break first, `None` in words, the file in the middle, and BLAKE2b with 512 bits. */
export function distutilsForm(file: Distribution): UploadBody {
  const { name, version, filetype } = readOut(file);
  const { md5_digest, sha256_digest } = digestsOf(file.bytes);
  const blake2 = createHash("blake2b512").update(file.bytes).digest("hex");
  const before = { ":action": "file_upload", protocol_version: "1", name, version };
  const after = {
    filetype,
    pyversion: "source",
    metadata_version: "1.0",
    summary: "None",
    home_page: "None",
    author: "None",
    license: "None",
    description: "None",
    platform: "None",
    download_url: "None",
    comment: "",
    md5_digest,
    sha256_digest,
    blake2_256_digest: blake2,
  };
  const parts = [...fields(before), content(file), ...fields(after)];
  return multipart(parts, { preamble: "\r\n", boundary: "--------------GHSKFJDLGDS7543FJKLFHRE75642756743254" });
}
