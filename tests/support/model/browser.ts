import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import type { Place } from "~/lib/context";
import { DEFAULT_LANGUAGE } from "~/lib/text/language";
import { pages } from "~/routes";
import { createServices, sessionActor } from "~/services.server";
import type { FormState } from "~/ui/forms/form-state";
import type { TestContext } from "../test-context.ts";

/** What a page answered. */
export type Answer = {
  status: number;
  /** Where it leads to, or null. */
  to: string | null;
  retryAfterSeconds: number;
  /** The first message key of a form that came back, or null. */
  problem: string | null;
  /** The message keys at its fields. */
  errors: string[];
  // biome-ignore lint/suspicious/noExplicitAny: whatever a page shows
  data: any;
};

type Route = Record<"loader" | "action", (args: { request: Request; context: AppLoadContext; params: object }) => unknown>;

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const log = pino({ level: "silent" });

/** A browser at the site's own loaders and actions, guards and forms included, without a server in between. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly name: string,
    private readonly context: TestContext,
    readonly place: Place,
  ) {}

  get(path: string): Promise<Answer> {
    return this.send("loader", path, {});
  }

  /** Sends a form, later than what was sent before: nothing here is a second press of the same button. */
  async post(path: string, fields: Record<string, string>): Promise<Answer> {
    await this.context.db.sentForm.deleteMany();
    return this.send("action", path, { method: "POST", headers: FORM, body: new URLSearchParams(fields).toString() });
  }

  private async send(kind: "loader" | "action", path: string, init: RequestInit): Promise<Answer> {
    const { route, params } = await routeOf(path);
    const headers = { ...init.headers, Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
    const request = new Request(this.context.settings.origin + path, { ...init, headers });
    const client = {
      ...this.place,
      deviceToken: this.cookies.get("device") ?? null,
      sessionToken: this.cookies.get("session") ?? null,
      language: null,
    };
    const services = createServices({ ...this.context, client, actor: sessionActor(client.sessionToken) });
    const context = {
      services,
      secure: false,
      localMail: null,
      look: { mark: null, stylesheet: null },
      announced: [],
      script: "",
      language: DEFAULT_LANGUAGE,
      isLanguageChosen: false,
      languages: [DEFAULT_LANGUAGE],
      requestId: "",
      errorStatus: undefined,
      log,
    };
    const answer = await read(route[kind]({ request, context, params }));
    for (const cookie of answer.headers.getSetCookie()) this.keep(cookie);
    return answer;
  }

  private keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split("; ");
    const [name = "", value = ""] = pair.split("=");
    if (name === "notice" || attributes.includes(`Expires=${new Date(0).toUTCString()}`)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The module of the page at this path. */
async function routeOf(path: string): Promise<{ route: Route; params: Record<string, string> }> {
  const { pathname } = new URL(path, "http://base.invalid");
  for (const page of pages) {
    const found = new RegExp(`^/${page.path?.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`).exec(pathname);
    if (found) return { route: await import(/* @vite-ignore */ `${process.cwd()}/app/${page.file}`), params: found.groups ?? {} };
  }
  throw new Error(`no page at ${path}`);
}

/** Reads what a loader or an action returned or threw: a response, data with a status, or data. */
async function read(work: unknown): Promise<Answer & { headers: Headers }> {
  const value = await Promise.resolve(work).catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown;
    return thrown;
  });
  if (value instanceof Response) {
    const text = await value.text();
    return answer(value.status, value.headers, value.headers.get("Content-Type")?.includes("json") ? JSON.parse(text) : text);
  }
  if (value && typeof value === "object" && "init" in value && "data" in value) {
    const { status = 200, headers } = (value.init ?? {}) as ResponseInit;
    return answer(status, new Headers(headers), value.data);
  }
  return answer(200, new Headers(), value);
}

function answer(status: number, headers: Headers, data: unknown): Answer & { headers: Headers } {
  const form = (data as { form?: FormState } | null)?.form;
  return {
    status,
    headers,
    to: headers.get("Location"),
    retryAfterSeconds: Number(headers.get("Retry-After") ?? 0),
    problem: form?.summary?.key ?? Object.values(form?.errors ?? {})[0]?.key ?? null,
    errors: Object.values(form?.errors ?? {}).map(({ key }) => key),
    data,
  };
}
