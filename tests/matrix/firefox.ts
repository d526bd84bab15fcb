import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BiDi } from "./bidi.ts";
import { waitFor } from "./reader.ts";
import { Window } from "./window.ts";

/** Nothing is asked of the network beside the site. */
const QUIET = [
  "app.normandy.enabled",
  "app.update.enabled",
  "browser.safebrowsing.malware.enabled",
  "browser.safebrowsing.phishing.enabled",
  "datareporting.policy.dataSubmissionEnabled",
  "extensions.update.enabled",
  "network.captive-portal-service.enabled",
  "network.connectivity-service.enabled",
];

/** Keys that have no letter, by WebDriver's own code points (WebDriver, 17.4.2). */
const [CONTROL, ENTER] = ["\uE009", "\uE007"];

/** Debian's Firefox with a profile of its own. Scripts are switched off as in `about:config`. */
export async function startFirefox({ hasScripts }: { hasScripts: boolean }): Promise<Window> {
  const profile = mkdtempSync(join(tmpdir(), "gatehouse-firefox-"));
  const off = [...QUIET, ...(hasScripts ? [] : ["javascript.enabled"])];
  writeFileSync(join(profile, "user.js"), off.map((name) => `user_pref("${name}", false);\n`).join(""));
  const command = process.env.FIREFOX ?? "firefox-esr";
  const child = spawn(command, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr.on("data", (chunk) => (output += chunk));
  const ended = once(child, "exit");
  const address = await waitFor<string>(`${command} to listen`, async () => {
    const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(output) ?? [];
    return found ? { found } : { otherwise: output };
  });

  const bidi = await BiDi.connect(address);
  const { capabilities } = await bidi.send("session.new", { capabilities: {} });
  const { context } = await bidi.send("browsingContext.create", { type: "tab" });
  const press = (...actions: object[]) => bidi.send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions }] });
  const strike = (value: string) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];
  return new Window({
    version: `Firefox ${capabilities.browserVersion}`,
    open: async (url) => void (await bidi.send("browsingContext.navigate", { context, url, wait: "none" })),
    async run(source) {
      const { result, exceptionDetails } = await bidi.send("script.callFunction", {
        functionDeclaration: source,
        target: { context, sandbox: "reader" },
        awaitPromise: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    type: async (text) => void (await press(...[...text].flatMap(strike))),
    key: async (name) =>
      void (await press(
        ...(name === "Enter" ? strike(ENTER) : [{ type: "keyDown", value: CONTROL }, ...strike("a"), { type: "keyUp", value: CONTROL }]),
      )),
    async close() {
      await bidi.send("browser.close", {}).catch(() => {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  });
}
