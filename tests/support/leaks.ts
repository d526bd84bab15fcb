import type { HTMLElement } from "node-html-parser";

/** What a site was told or gave away that only one person, or its operator, may know. */
type Kind = "password" | "code" | "response" | "cookie" | "TOTP secret" | "recovery code" | "link's token" | "operator's secret";

/** Where a site leaves things behind. */
export type Place = "log" | "metrics" | "mail" | "error page";

/** Where these belong: a link's token in its mail; what an app is set up with, in the page that shows it, even where it came back. */
const AT_HOME: Partial<Record<Kind, Place[]>> = {
  "link's token": ["mail", "error page"],
  "TOTP secret": ["error page"],
  "recovery code": ["error page"],
};

const TYPED: Record<string, Kind> = { password: "password", current: "password", code: "code", response: "response" };

/** Shorter ones stand anywhere by chance. */
const MIN_LENGTH = 6;

/** The secrets of one site under test, collected as they pass, and the search for them in all that the site leaves behind. */
export class Leaks {
  private readonly secrets = new Map<string, Kind>();
  /** What was also sent as something that is no secret, such as a password that is the user name. */
  private readonly open = new Set<string>();
  private readonly errorPages: string[] = [];

  add(kind: Kind, value: string): void {
    if (value.length >= MIN_LENGTH && !this.secrets.has(value)) this.secrets.set(value, kind);
  }

  /** Notes the environment of a process. */
  started(env: Record<string, string>): void {
    for (const key of env.SECRET_KEYS?.split(",") ?? []) this.add("operator's secret", key.split(":")[1] ?? "");
    this.add("operator's secret", env.METRICS_TOKEN ?? "");
  }

  /** Notes a request: the form's fields, the cookies and the token in its address. */
  sent({ url, form, cookies }: { url: URL; form: string; cookies: Iterable<readonly [string, string]> }): void {
    this.add("link's token", url.searchParams.get("token") ?? "");
    for (const [name, value] of cookies) if (!name.endsWith("notice")) this.add("cookie", value);
    for (const [name, value] of new URLSearchParams(form)) {
      const kind = TYPED[name];
      if (kind) this.add(kind, value);
      else this.open.add(value);
    }
  }

  /** Notes an answer: what the page shows once, and whether it is an error page. */
  answered({ status, body, document }: { status: number; body: string; document: HTMLElement }): void {
    for (const element of document.querySelectorAll("[data-totp-secret]"))
      this.add("TOTP secret", element.getAttribute("data-totp-secret") ?? "");
    for (const element of document.querySelectorAll("[data-recovery-code]"))
      this.add("recovery code", element.getAttribute("data-recovery-code") ?? "");
    if (status >= 400) this.errorPages.push(body);
  }

  /** What stands where it must not: one line each, which names the place and the kind, and what stands around it. */
  findIn(places: Record<Exclude<Place, "error page">, string>): string[] {
    const texts = Object.entries({ ...places, "error page": this.errorPages.join("\n") }) as [Place, string][];
    return texts.flatMap(([place, text]) =>
      [...this.secrets]
        .filter(([value, kind]) => !this.open.has(value) && !AT_HOME[kind]?.includes(place))
        .flatMap(([value, kind]) => {
          const at = indexOfWhole(text, value);
          return at < 0 ? [] : [`a ${kind} stands in a ${place}: …${text.slice(Math.max(0, at - 80), at + value.length + 40)}…`];
        }),
    );
  }
}

/** Where a value stands in a text by itself: six digits within a longer number or an id are another thing. */
function indexOfWhole(text: string, value: string): number {
  const isDigits = /^\d+$/.test(value);
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!isDigits) return at;
    if (!/[\w.-]$/.test(text.slice(Math.max(0, at - 1), at)) && !/^[\w-]/.test(text.slice(at + value.length, at + value.length + 1)))
      return at;
  }
  return -1;
}
