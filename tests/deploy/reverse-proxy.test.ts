import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { buffer } from "node:stream/consumers";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "~/lib/clock";
import { projectKey } from "~/projects/find/name";
import { giveToken } from "../support/api-tokens.ts";
import { BrowserPerson } from "../support/browser-person.ts";
import { launchChromium } from "../support/chromium.ts";
import { largeWheel } from "../support/distributions.ts";
import { onFreePort } from "../support/free-port.ts";
import { newName, PASSWORD, registerVerified } from "../support/people.ts";
import { HOST, makeCertificate, type ReverseProxy, startCaddy, startNginx } from "../support/reverse-proxy.ts";
import { Site } from "../support/site.ts";
import { createTestContext } from "../support/test-context.ts";
import { twineForm, type UploadBody } from "../support/upload-forms.ts";
import { basic } from "../support/upload-site.ts";
import { SECURITY_KEY } from "../support/virtual-authenticator.ts";

const SECRET_KEYS = `test:${Buffer.alloc(32, 7).toString("base64")}`;
/** Where a client comes from, and where it says that it comes from. */
const CLIENT = "127.0.0.77";
const CLAIMED = "203.0.113.66";
const MEBIBYTE = 1024 * 1024;

let tls: ReturnType<typeof makeCertificate>;
let browser: Browser;
beforeAll(async () => {
  tls = makeCertificate();
  // The browser takes this one certificate, and finds the host on this machine.
  const key = new X509Certificate(readFileSync(tls.cert)).publicKey.export({ type: "spki", format: "der" });
  const pin = createHash("sha256").update(key).digest("base64");
  browser = await launchChromium([`--ignore-certificate-errors-spki-list=${pin}`, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`]);
});
afterAll(async () => {
  await browser?.close();
  tls.remove();
});

describe.each([
  ["nginx", startNginx],
  ["Caddy", startCaddy],
])("behind %s as docs/operating has it", (_name, startProxy) => {
  let origin: string;
  let port: number;
  let sites: [Site, Site];
  let proxy: ReverseProxy;
  beforeAll(async () => {
    proxy = await onFreePort(async (free) => {
      port = free;
      origin = `https://${HOST}:${port}`;
      const named = { ORIGIN: origin, RP_ID: HOST, SECRET_KEYS, SUPPORT_URL: "mailto:support@example.org" };
      const site = await Site.start({ ...named, TRUST_PROXY: "1", HOST: "127.0.0.1" });
      sites = [site, await site.twin()];
      return startProxy({ port, upstreams: [sites[0].address, sites[1].address], tls }).catch(async (error) => {
        await stopSites();
        throw error;
      });
    });
  });
  afterAll(async () => {
    await proxy?.stop();
    await stopSites();
  });

  async function stopSites() {
    await sites?.[1].stop();
    await sites?.[0].stop();
  }

  /** One request through the proxy, from a client with an address of its own. */
  function ask(path: string, fields?: Record<string, string>, more: Record<string, string> = {}): Promise<IncomingMessage> {
    const headers = {
      ...more,
      Host: `${HOST}:${port}`,
      "X-Forwarded-For": CLAIMED,
      "X-Forwarded-Proto": "http",
      Connection: "close",
    };
    const form = { ...headers, "Content-Type": "application/x-www-form-urlencoded", Origin: origin };
    return new Promise((resolve, reject) => {
      const request = httpsRequest({
        ...{ host: "127.0.0.1", servername: HOST, port, path, localAddress: CLIENT, ca: readFileSync(tls.cert) },
        ...(fields ? { method: "POST", headers: form } : { headers }),
      });
      request.once("error", reject);
      request.once("response", (response) => resolve(response.resume()));
      request.end(fields && new URLSearchParams(fields).toString());
    });
  }

  test("the client's address is the one that it has, not the one that it claims", async () => {
    const username = newName();
    const answer = await ask("/register", { username, email: `${username}@example.org`, password: PASSWORD });
    expect(answer.statusCode).toBe(303);
    const db = sites[0].openDatabase();
    const account = await db.account.findFirstOrThrow({ where: { username } });
    const events = await db.securityEvent.findMany({ where: { accountId: account.id } });
    await db.$disconnect();
    expect(events).not.toEqual([]);
    for (const { particulars } of events) expect(JSON.parse(particulars ?? "{}")).toMatchObject({ ipAddress: CLIENT });
  });

  test("answers say that the site is https only, and http leads there", async () => {
    expect((await ask("/login")).headers["strict-transport-security"]).toMatch(/max-age=\d{8}/);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { host: "127.0.0.1", port: proxy.httpPort, path: "/login?next=/account", headers: { Host: HOST } };
      httpRequest(options, (response) => resolve(response.resume()))
        .once("error", reject)
        .end();
    });
    expect(answer.statusCode).toBe(308);
    expect(answer.headers.location).toMatch(new RegExp(`^https://${HOST}(:${port})?/login\\?next=/account$`));
  });

  test("no log has the token of a link, from its address or as the page that a request came from, also where no process answers", async () => {
    const token = "secretsecretsecret1234";
    const path = `/verify-email?token=${token}`;
    expect((await ask(path)).statusCode).toBe(400);
    await ask(`/login?next=${encodeURIComponent(path)}`);
    await ask("/assets/none.css", undefined, { Referer: `${origin}${path}` });
    await new Promise<void>((resolve, reject) => {
      const options = { host: "127.0.0.1", port: proxy.httpPort, path, headers: { Host: HOST } };
      httpRequest(options, (response) => response.resume().once("end", resolve))
        .once("error", reject)
        .end();
    });
    for (const site of sites) await site.kill("SIGTERM");
    expect((await ask(path)).statusCode).toBe(502);
    for (const site of sites) await site.run();
    await expect.poll(async () => (await ask("/login")).statusCode, { timeout: 10_000 }).toBe(200);
    // Something was logged of each.
    await expect.poll(() => proxy.readLogs()).toMatch(/\/verify-email[^?]*502/s);
    expect(proxy.readLogs()).not.toContain(token);
  });

  test("figures for inside are not to be had from outside", async () => {
    expect((await ask("/metrics")).statusCode).toBe(404);
  });

  test("a security key is added and used in a browser, each request at the other process", async () => {
    const known = await registerVerified(sites[0]);
    const requests = () => sites.map(({ log }) => log.split("\n").filter((line) => line.includes('"msg":"request"')).length);
    const before = requests();
    const person = await BrowserPerson.with(browser, sites[0], { ...known, visitor: sites[0].visitor() }, { baseURL: origin });
    await person.enterPassword();
    await person.authenticators.add(SECURITY_KEY);
    await person.addFirstKey({ label: "Blue" });
    const cookies = await person.page.context().cookies();
    expect(cookies.map(({ name }) => name)).toEqual(expect.arrayContaining(["__Host-session", "__Host-device"]));
    expect(cookies.filter(({ secure }) => !secure)).toEqual([]);

    await person.leave();
    await person.enterPassword();
    await person.press("Use a security key or passkey");
    await person.arriveAt("/account");
    await person.close();
    for (const [index, count] of requests().entries()) expect(count - (before[index] ?? 0)).toBeGreaterThan(3);
  });

  test("a file of 100 MiB is uploaded and comes back, and a refusal says why in words", async () => {
    const file = largeWheel({ bytes: 100 * MEBIBYTE - 2000, name: newName() });
    const token = await tokenOf(await registerVerified(sites[0]));
    const refused = await send(twineForm(file), basic(`${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`));
    expect([refused.status, refused.body]).toEqual([403, expect.stringContaining("token")]);

    expect(await send(twineForm(file), basic(token))).toMatchObject({ status: 200 });
    const page = await buffer(await fetchThrough(`/simple/${projectKey(file.filename.split("-")[0] ?? "")}/`));
    const href = /href="([^"#]+)/.exec(page.toString("utf8"))?.[1] ?? "";
    const served = await buffer(await fetchThrough(new URL(href, `${origin}/simple/x/`).pathname));
    expect(createHash("sha256").update(served).digest("hex")).toBe(file.sha256);
  }, 120_000);

  /** An API token of this person, for everything. */
  async function tokenOf({ username }: { username: string }): Promise<string> {
    const db = sites[0].openDatabase();
    const { id: accountId } = await db.account.findFirstOrThrow({ where: { username } });
    const test = createTestContext(db);
    const context = { ...test, clock: systemClock, keys: sites[0].keys, settings: { ...test.settings, origin } };
    const { token } = await giveToken(context, { accountId });
    await db.$disconnect();
    return token;
  }

  /** A page or a file through the proxy, its body to be read. */
  function fetchThrough(path: string): Promise<IncomingMessage> {
    const headers = { Host: `${HOST}:${port}`, Connection: "close" };
    return new Promise((resolve, reject) => {
      httpsRequest({ host: "127.0.0.1", servername: HOST, port, path, ca: readFileSync(tls.cert), headers }, resolve)
        .once("error", reject)
        .end();
    });
  }

  /** An upload through the proxy. */
  async function send({ type, bytes }: UploadBody, authorization: string): Promise<{ status: number | undefined; body: string }> {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = {
        ...{ Host: `${HOST}:${port}`, "Content-Type": type, "Content-Length": bytes.length },
        ...{ Authorization: authorization, Connection: "close" },
      };
      const options = { host: "127.0.0.1", servername: HOST, port, path: "/legacy/", method: "POST", ca: readFileSync(tls.cert), headers };
      httpsRequest(options, resolve).once("error", reject).end(bytes);
    });
    return { status: answer.statusCode, body: (await buffer(answer)).toString("utf8") };
  }

  test("where one process has stopped, the other one answers", async () => {
    await sites[1].kill("SIGTERM");
    for (let count = 0; count < 6; count++) expect((await ask("/login")).statusCode).toBe(200);
    await sites[1].run();
  });
});
