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

/** What a page shows once, by the attribute of the element that holds it. */
const SHOWN: [attribute: string, kind: Kind][] = [
  ["data-totp-secret", "TOTP secret"],
  ["data-recovery-code", "recovery code"],
];

/** Shorter ones stand anywhere by chance. */
const MIN_LENGTH = 6;

/** The secrets of one site under test, collected as they pass, and the search for them in all that the site leaves behind. */
export class Leaks {
  private readonly secrets = new Map<string, Kind>();
  /** What was also sent as something that is no secret, such as a password that is the user name. */
  private readonly open = new Set<string>();
  /** Each once: of a thousand guesses most are answered by the same page. */
  private readonly errorPages = new Set<string>();

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
  answered(page: { status: number; body: string; document: HTMLElement }): void {
    for (const [name, kind] of SHOWN) {
      // Few pages have one, and those that do are read whole.
      if (!page.body.includes(name)) continue;
      for (const element of page.document.querySelectorAll(`[${name}]`)) this.add(kind, element.getAttribute(name) ?? "");
    }
    if (page.status >= 400) this.errorPages.add(page.body);
  }

  /** What stands where it must not: one line each, which names the place and the kind, and what stands around it. */
  findIn(places: Record<Exclude<Place, "error page">, string>): string[] {
    // A figure of six digits is a code by chance.
    const metrics = places.metrics.replace(/ [\d.e+-]+$/gm, "");
    const texts = Object.entries({ ...places, metrics, "error page": [...this.errorPages].join("\n") }) as [Place, string][];
    const secrets = [...this.secrets].filter(([value]) => !this.open.has(value));
    return texts.flatMap(([place, text]) => {
      const misplaced = secrets.filter(([, kind]) => !AT_HOME[kind]?.includes(place));
      const found = findAll(
        text,
        misplaced.map(([value]) => value),
      );
      return misplaced.flatMap(([value, kind]) => {
        const at = found.get(value);
        return at === undefined ? [] : [`a ${kind} stands in a ${place}: …${text.slice(Math.max(0, at - 80), at + value.length + 40)}…`];
      });
    });
  }
}

/** Bits of a sum over the last `MIN_LENGTH` characters: each further one shifts the oldest out. */
const BITS_PER_CHARACTER = 5;
const SUM = 2 ** (BITS_PER_CHARACTER * MIN_LENGTH) - 1;
const LAST_BITS = 2 ** 18 - 1;

/**
 * Where each of many values first stands by itself in a text that may be long. The text is gone through once: where the sum of its last
 * characters is that of a value's first ones, that value is looked for.
 * @param values of `MIN_LENGTH` characters or more
 */
function findAll(text: string, values: string[]): Map<string, number> {
  const bySum = new Map<number, string[]>();
  /** Which sums there may be, by their last bits: a look into a map takes ten times as long. */
  const may = new Uint8Array(LAST_BITS + 1);
  for (const value of values) {
    const sum = [...Array(MIN_LENGTH).keys()].reduce((sum, index) => addTo(sum, value.charCodeAt(index)), 0);
    const same = bySum.get(sum);
    if (same) same.push(value);
    else bySum.set(sum, [value]);
    may[sum & LAST_BITS] = 1;
  }
  const found = new Map<string, number>();
  let sum = 0;
  for (let end = 0; end < text.length; end++) {
    sum = addTo(sum, text.charCodeAt(end));
    if (!may[sum & LAST_BITS]) continue;
    const at = end + 1 - MIN_LENGTH;
    for (const value of bySum.get(sum) ?? []) if (!found.has(value) && standsAt(text, value, at)) found.set(value, at);
  }
  return found;
}

function addTo(sum: number, character: number): number {
  return ((sum << BITS_PER_CHARACTER) ^ character) & SUM;
}

/** Whether a value stands at this place by itself: six digits within a longer number or an id are another thing. */
function standsAt(text: string, value: string, at: number): boolean {
  if (!text.startsWith(value, at)) return false;
  if (!/^\d+$/.test(value)) return true;
  return !/[\w.-]$/.test(text.slice(Math.max(0, at - 1), at)) && !/^[\w-]/.test(text.slice(at + value.length, at + value.length + 1));
}
