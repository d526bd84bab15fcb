import { type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Distribution } from "./distributions.ts";
import { twineForm, type UploadBody } from "./upload-forms.ts";

export type UploadAnswer = { status: number; reason: string; body: string; headers: IncomingMessage["headers"] };

/** How a token is sent by twine and most others. */
export function basic(token: string, user = "__token__"): string {
  return `Basic ${Buffer.from(`${user}:${token}`).toString("base64")}`;
}

type Sent = { token?: string; headers?: Record<string, string>; method?: string; path?: string };

/** Sends a form as it is. */
export async function sendForm(
  origin: string,
  { type, bytes }: UploadBody,
  { token, headers = {}, method = "POST", path = "/legacy/" }: Sent = {},
): Promise<UploadAnswer> {
  const all = {
    "Content-Type": type,
    "Content-Length": String(bytes.length),
    ...(token ? { Authorization: basic(token) } : {}),
    ...headers,
  };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(origin + path, { method, headers: all, agent: false }, resolve);
    sent.on("error", reject);
    sent.end(bytes);
  });
  const body = (await buffer(answer)).toString("utf8");
  return { status: answer.statusCode ?? 0, reason: answer.statusMessage ?? "", body, headers: answer.headers };
}

/** Uploads a file as twine 4 does. */
export function upload(
  origin: string,
  token: string,
  file: Distribution,
  sent: Sent & { fields?: Record<string, string> } = {},
): Promise<UploadAnswer> {
  return sendForm(origin, twineForm(file, sent.fields), { token, ...sent });
}
