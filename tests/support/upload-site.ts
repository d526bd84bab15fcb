import { type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import express from "express";
import pino from "pino";
import { readConfig } from "~/config.server";
import type { Settings } from "~/lib/context";
import { createApp } from "~/server/create-app";
import { serve } from "~/server/serve";
import { createServices } from "~/services.server";
import type { Distribution } from "./distributions.ts";
import { onFreePort } from "./free-port.ts";
import type { TestContext } from "./test-context.ts";
import { twineForm, type UploadBody } from "./upload-forms.ts";

export type UploadAnswer = { status: number; reason: string; body: string; headers: IncomingMessage["headers"] };

/** The site's own handler over a test's database, in this process and by the test's clock, for what is no page. */
export type UploadSite = { context: TestContext; origin: string; stop(): Promise<void> };

export function startUploadSite(
  context: TestContext,
  { env = {}, settings = {} }: { env?: Record<string, string>; settings?: Partial<Settings> } = {},
): Promise<UploadSite> {
  return onFreePort(async (port) => {
    const config = readConfig({ PORT: String(port), SMTP_URL: "smtp://localhost:25", ...env });
    const own: TestContext = { ...context, settings: { ...config.settings, ...settings } };
    const nothing = async () => {};
    const app = createApp({
      config: { ...config, settings: own.settings },
      mode: "production",
      build: async () => {
        throw new Error("pages are not built here");
      },
      assets: express.Router(),
      log: pino({ level: "silent" }),
      services: (client, around) => createServices({ ...own, client }, around),
      checks: { database: nothing, migrations: nothing, keys: nothing },
      metrics: null,
    });
    const stop = await serve(app, config);
    return { context: own, origin: config.settings.origin, stop };
  });
}

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
