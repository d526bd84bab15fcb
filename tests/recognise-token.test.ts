import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { systemRandom } from "~/lib/random";
import { makeToken } from "~/tokens/use/format";

const ORIGIN = "https://login.example.org";

/** What the script of the operating guide finds in a text. */
function recognised(text: string, ...args: string[]): string[] {
  const { stdout, stderr, status } = spawnSync("python3", ["docs/operating/recognise-token.py", ...args], {
    input: text,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout.split("\n").filter(Boolean);
}

function tokenOf(origin: string, kind: "p" | "n" = "p"): string {
  return makeToken({ random: systemRandom, settings: { origin } as Parameters<typeof makeToken>[0]["settings"] }, kind);
}

test("another language finds tokens in a text offline, and no text that only looks like one", () => {
  const [own, narrowed, other] = [tokenOf(ORIGIN), tokenOf(ORIGIN, "n"), tokenOf("https://index.example.com")];
  const bent = `${own.slice(0, 40)}${own.charAt(40) === "a" ? "b" : "a"}${own.slice(41)}`;
  const text = `password = ${own}\n"token": "${narrowed}", ${bent}\nTWINE_PASSWORD=${other} gatehouse_p${"0".repeat(53)}`;
  expect(recognised(text)).toEqual([own, narrowed, other]);
  expect(recognised(text, ORIGIN)).toEqual([own, narrowed]);
});
