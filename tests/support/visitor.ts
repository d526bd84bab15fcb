import { type HTMLElement, parse } from "node-html-parser";
import { Leaks } from "./leaks.ts";

const MAX_REDIRECTS = 10;

/** An answer as somebody without scripts sees it. */
export class Page {
  private parsed: HTMLElement | undefined;

  constructor(
    readonly status: number,
    readonly url: URL,
    readonly headers: Headers,
    readonly body: string,
    /** What the site is called: by its address, and by a proxy in front of it. */
    private readonly hostnames = [url.hostname],
  ) {}

  /** Parsed when it is first looked at: of thousands of guesses only the status is. */
  get document(): HTMLElement {
    // What stands in a <pre> are elements like any others.
    this.parsed ??= parse(this.body, { blockTextElements: { script: true, style: true } });
    return this.parsed;
  }

  get path(): string {
    return this.url.pathname + this.url.search;
  }

  /** Where the answer leads, as a path where that is on this site; null where it leads nowhere. */
  get location(): string | null {
    const location = this.headers.get("Location");
    if (!location) return null;
    const { hostname, pathname, search, hash } = new URL(location, this.url);
    return this.hostnames.includes(hostname) ? pathname + search + hash : location;
  }

  get title(): string {
    return this.document.querySelector("title")?.text ?? "";
  }

  get heading(): string {
    return this.document.querySelector("h1")?.text ?? "";
  }

  get alert(): string | null {
    return this.document.querySelector('[role="alert"]')?.text ?? null;
  }

  get notice(): string | null {
    return this.document.querySelector('[role="status"]')?.text ?? null;
  }

  get text(): string {
    return this.document.querySelector("main")?.structuredText ?? this.body;
  }

  /** The error that is tied to a field by `aria-describedby`. */
  errorOf(field: string): string | null {
    const ids = (this.document.querySelector(`[name="${field}"]`)?.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
    const error = ids.map((id) => this.document.querySelector(`[id="${id}"]`)).find((element) => element?.classList.contains("error"));
    return error?.text ?? null;
  }

  /** The value that a field came back with. */
  valueOf(field: string): string | undefined {
    return this.document.querySelector(`main [name="${field}"]`)?.getAttribute("value");
  }

  /** The POST form of the main part that has all these fields, hidden ones with these values (and, of several, the first). */
  form(fields: Record<string, string>): { action: string; fields: Record<string, string> } {
    for (const form of this.document.querySelectorAll("main form")) {
      const own: Record<string, string> = {};
      for (const input of form.querySelectorAll("input, select, textarea, button")) {
        const name = input.getAttribute("name");
        const type = input.getAttribute("type");
        if (!name || type === "checkbox") continue;
        if (input.tagName !== "BUTTON") own[name] = input.getAttribute("value") ?? "";
      }
      const hidden = new Set(form.querySelectorAll('input[type="hidden"]').map((input) => input.getAttribute("name")));
      const names = new Set(form.querySelectorAll("[name]").map((element) => element.getAttribute("name")));
      const fits = Object.entries(fields).every(
        ([name, value]) => names.has(name) && (!hidden.has(name) || !own[name] || own[name] === value),
      );
      if (fits) return { action: form.getAttribute("action") || this.path, fields: { ...own, ...fields } };
    }
    throw new Error(`no form with ${Object.keys(fields).join(", ")} at ${this.path}:\n${this.text}`);
  }
}

type VisitorOptions = { headers?: Record<string, string>; leaks?: Leaks };

/** A browser with scripts off: it keeps cookies, follows redirects, and fills in the forms that a page has. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  page = new Page(0, new URL("about:blank"), new Headers(), "");
  private readonly headers: Record<string, string>;
  private readonly leaks: Leaks;

  constructor(
    readonly origin: string,
    { headers = {}, leaks = new Leaks() }: VisitorOptions = {},
  ) {
    this.headers = headers;
    this.leaks = leaks;
  }

  /** Opens a page, following redirects. */
  async open(path: string): Promise<Page> {
    return this.follow(await this.request(path, { method: "GET" }));
  }

  /** Fills in the form on this page that has these fields, and sends it. */
  async submit(fields: Record<string, string>): Promise<Page> {
    const form = this.page.form(fields);
    return this.post(form.action, form.fields);
  }

  /** Sends a form that need not be on a page. */
  async post(path: string, fields: Record<string, string> | string): Promise<Page> {
    return this.follow(await this.send(path, fields));
  }

  /** Sends a form and gives its answer as it is, redirects not followed. */
  async send(path: string, fields: Record<string, string> | string): Promise<Page> {
    const body = typeof fields === "string" ? fields : new URLSearchParams(fields).toString();
    return this.request(path, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin" },
    });
  }

  /** One request with the visitor's cookies. */
  async request(path: string, init: RequestInit): Promise<Page> {
    const url = new URL(path, this.origin);
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(this.headers)) headers.set(name, value);
    if (this.cookies.size) headers.set("Cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const hostnames = [url.hostname, this.headers["X-Forwarded-Host"] ?? ""];
    this.page = new Page(response.status, url, response.headers, await response.text(), hostnames);
    this.leaks.sent({ url, form: typeof init.body === "string" ? init.body : "", cookies: this.cookies });
    this.leaks.answered(this.page);
    return this.page;
  }

  private keep(cookie: string) {
    const [pair = "", ...attributes] = cookie.split("; ");
    const [name = "", value = ""] = pair.split("=");
    const expires = attributes.find((attribute) => attribute.startsWith("Expires="))?.slice("Expires=".length);
    if (expires && new Date(expires) <= new Date()) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  private async follow(page: Page): Promise<Page> {
    let answer = page;
    for (let count = 0; count < MAX_REDIRECTS; count++) {
      const { location } = answer;
      if (!location || answer.status < 300 || answer.status > 399) return answer;
      answer = await this.request(location, { method: "GET" });
    }
    throw new Error("too many redirects");
  }
}
