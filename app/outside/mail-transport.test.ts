import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { readConfig } from "~/config.server";
import { asciiAddress } from "~/lib/text/ascii-address";
import type { Mail } from "~/mail/kinds";
import { RawSmtp } from "../../tests/support/raw-smtp.ts";
import { checkMailServer, mailFolder, mailTransport } from "./mail-transport.ts";

const TOKEN = "AAAABBBBCCCCDDDDEEEEFF";
const RECIPIENT = "somebody@example.org";
const TEST_MAIL: Mail = { kind: "operator-test", to: RECIPIENT, params: {} };
const LINK_MAIL: Mail = { kind: "verify-email", to: RECIPIENT, params: { username: "ada", token: TOKEN } };
/** The longest host that DNS has (RFC 1035, 2.3.4). */
const LONG_HOST = `${`${"a".repeat(61)}.`.repeat(4)}org`.slice(-253);
const KEY = `a:${Buffer.alloc(32, 7).toString("base64")}`;
const SUPPORT_URL = "mailto:support@example.org";

const servers: { stop(): Promise<unknown> }[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

async function startRaw(options: Parameters<typeof RawSmtp.start>[0] = {}): Promise<RawSmtp> {
  const smtp = await RawSmtp.start(options);
  servers.push(smtp);
  return smtp;
}

function send(mail: Mail, env: Record<string, string>, signal = AbortSignal.timeout(20_000)): Promise<void> {
  return mailTransport(readConfig(env))({ ...mail, id: "one", createdAt: new Date() }, signal);
}

test("a mail server that is never silent and never done is left when the mail's time is over", async () => {
  const over = new AbortController();
  const server = createServer((socket) => {
    const drip = setInterval(() => socket.write("220-still busy\r\n"), 10);
    socket.on("error", () => {});
    socket.once("close", () => clearInterval(drip));
    over.abort(new Error("its time is over"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(send(TEST_MAIL, { SMTP_URL: url }, over.signal)).rejects.toThrow(/abort|over/i);
  // It has been left: a server with an open connection does not close.
  await new Promise((resolve) => server.close(resolve));
});

test("a mail to an internationalised domain is sent to its form in ASCII", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-mail-"));
  try {
    const deliver = mailTransport(readConfig({ DATA_DIR: dataDir }));
    for (const to of ["ada@münchen.example", "ada@straße.example", "ada@نامه\u200cای.example", "ada@例え.テスト"]) {
      await deliver({ kind: "operator-test", to, params: {}, id: "one", createdAt: new Date() }, AbortSignal.timeout(10_000));
      const [file = ""] = readdirSync(mailFolder(dataDir));
      const [, sentTo] = /^To: (.*)\r$/m.exec(readFileSync(join(mailFolder(dataDir), file), "utf8")) ?? [];
      expect(sentTo, to).toBe(asciiAddress(to));
      rmSync(mailFolder(dataDir), { recursive: true });
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

describe("the message as a mail server gets it", () => {
  test.each([
    ["a short ORIGIN", { ORIGIN: "http://localhost:3000" }],
    ["the longest ORIGIN", { ORIGIN: `https://${LONG_HOST}`, SECRET_KEYS: KEY, SUPPORT_URL }],
    ["a name that is not ASCII", { ORIGIN: `https://${LONG_HOST}`, SECRET_KEYS: KEY, SUPPORT_URL, SITE_NAME: "Schlüsselhäuschen 鍵" }],
  ])("with %s has the link whole on a line of its own", async (_name, env) => {
    const smtp = await startRaw();
    await send(LINK_MAIL, { ...env, SMTP_URL: smtp.url });
    const message = smtp.messages.join();
    expect(message.split("\r\n")).toContain(`${env.ORIGIN}/verify-email?token=${TOKEN}`);
    for (const line of message.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
  });

  test("says how its text is encoded: 7bit, or 8bit where it must, announced to a server that knows it", async () => {
    const smtp = await startRaw();
    await send(LINK_MAIL, { SMTP_URL: smtp.url });
    await send(LINK_MAIL, { SMTP_URL: smtp.url, SITE_NAME: "Schlüssel" });
    const [ascii = "", other = ""] = smtp.messages;
    const textOf = (message: string) =>
      /Content-Type: text\/plain; charset=utf-8\r\nContent-Transfer-Encoding: (\S+)\r\n\r\n/.exec(message)?.[1];
    expect([textOf(ascii), textOf(other)]).toEqual(["7bit", "8bit"]);
    expect(Buffer.from(other, "latin1").toString()).toContain("\r\n-- \r\nSchlüssel");
    expect(smtp.commands.filter((command) => command.startsWith("MAIL FROM")).map((command) => command.includes("BODY=8BITMIME"))).toEqual([
      false,
      true,
    ]);
  });

  test("asks for no answer by a machine", async () => {
    const smtp = await startRaw();
    await send(TEST_MAIL, { SMTP_URL: smtp.url });
    const [message = ""] = smtp.messages;
    expect(message).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(message).toMatch(/^X-Auto-Response-Suppress: All\r$/m);
  });

  test.each([
    [{ SUPPORT_URL: "mailto:support@example.org" }, "support@example.org"],
    [{ SUPPORT_URL: "https://example.org/support" }, undefined],
    [{}, undefined],
  ])("with %j is answered to %s", async (env, address) => {
    const smtp = await startRaw();
    await send(TEST_MAIL, { ...env, SMTP_URL: smtp.url });
    expect(/^Reply-To: (.*)\r$/m.exec(smtp.messages.join())?.[1]).toBe(address);
  });

  test.each([
    ["https://login.example.org", "login.example.org"],
    ["http://localhost:3000", "localhost"],
    ["http://127.0.0.1:3000", "[127.0.0.1]"],
    ["http://[::1]:3000", "[IPv6:::1]"],
  ])("comes from %s in its greeting", async (origin, name) => {
    const smtp = await startRaw();
    await send(TEST_MAIL, { ORIGIN: origin, SMTP_URL: smtp.url, SECRET_KEYS: KEY, SUPPORT_URL, MAIL_FROM: "no-reply@example.org" });
    expect(smtp.commands[0]).toBe(`EHLO ${name}`);
  });
});

describe("a mail that is not taken says why", () => {
  const refuse = (at: string, reply: string) => startRaw({ reply: (command) => (command.startsWith(at) ? reply : undefined) });
  const faultOf = (smtp: RawSmtp) => send(LINK_MAIL, { SMTP_URL: smtp.url }).catch((error: unknown) => error);

  test.each([
    ["RCPT TO", "550 5.1.1 no such mailbox", true],
    ["RCPT TO", "550 no such mailbox", true],
    ["RCPT TO", "552 5.2.2 mailbox full", true],
    [".", "550 5.1.1 no such mailbox", true],
    ["RCPT TO", "450 4.2.1 come again", false],
    ["RCPT TO", "452 too many", false],
  ])("and that it is about the recipient: %s answered by %s", async (at, reply, isFinal) => {
    const fault = await faultOf(await refuse(at, reply));
    expect(fault).toMatchObject({ about: "recipient", isFinal, message: expect.stringContaining(reply) });
  });

  test.each([
    ["", "554 5.7.1 nobody is let in"],
    ["EHLO", "550 not you"],
    ["MAIL FROM", "550 5.1.8 not from there"],
    ["MAIL FROM", "451 later"],
    ["RCPT TO", "554 5.7.1 relay access denied"],
    ["RCPT TO", "530 5.7.0 log in first"],
    ["RCPT TO", "550 5.1.8 sender unknown"],
    ["RCPT TO", "530 log in first"],
    ["DATA", "554 no"],
    [".", "554 5.6.0 spam"],
    [".", "552 5.3.4 too large"],
  ])("and that it is not about the recipient, and may be mended: %s answered by %s", async (at, reply) => {
    const fault = await faultOf(
      await startRaw({
        reply: (command) =>
          (at ? command.startsWith(at) || (command.startsWith("HELO") && at === "EHLO") : command === "") ? reply : undefined,
      }),
    );
    expect(fault).toMatchObject({ about: "server", isFinal: false, message: expect.stringContaining(reply) });
  });

  test("and repeats neither recipient, link, token nor password, whatever the server says", async () => {
    const said = `550 5.1.1 <${RECIPIENT.toUpperCase()}> http://localhost:3000/verify-email?token=${TOKEN} ${TOKEN} user hunter22 is none`;
    const smtp = await refuse("RCPT TO", said);
    const url = smtp.url.replace("//", "//user:hunter22@");
    const fault = await send(LINK_MAIL, { SMTP_URL: url }).catch((error: unknown) => error);
    expect((fault as Error).message).toMatch(/550 5\.1\.1 … … … … … is none$/);
  });
});

describe("a mail server that is not on this machine", () => {
  /** Where a name that looks like another machine's leads to a server of this test: nodemailer resolves a host itself. */
  const through = (port: number, query = "") => `smtp://0.0.0.0:${port}${query}`;

  test("gets no mail where it offers no TLS, unless the operator says so", async () => {
    const smtp = await startRaw();
    await expect(send(TEST_MAIL, { SMTP_URL: through(smtp.port) })).rejects.toThrow(/STARTTLS/);
    await expect(checkMailServer(serverOf(through(smtp.port)), "http://localhost:3000")).rejects.toThrow(/STARTTLS/);
    expect(smtp.commands.filter((command) => /^(MAIL|RCPT|DATA|AUTH)/.test(command))).toEqual([]);
    await send(TEST_MAIL, { SMTP_URL: through(smtp.port, "?insecure=1") });
    expect(smtp.messages).toHaveLength(1);
  });

  test("gets no mail where nobody vouches for its certificate, unless the operator says so", async () => {
    const taken: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      logger: false,
      onData: (stream, session, callback) => {
        taken.push(String(session.secure));
        stream.resume().on("end", () => callback());
      },
    });
    server.on("error", () => {});
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    servers.push({ stop: () => new Promise((resolve) => server.close(() => resolve(undefined))) });
    const { port } = server.server.address() as AddressInfo;
    await expect(send(TEST_MAIL, { SMTP_URL: through(port) })).rejects.toThrow(/certificate|altname/i);
    expect(taken).toEqual([]);
    await send(TEST_MAIL, { SMTP_URL: through(port, "?insecure=1") });
    expect(taken).toEqual(["true"]);
  });

  function serverOf(url: string) {
    const { smtp } = readConfig({ SMTP_URL: url });
    if (!smtp) throw new Error("no server");
    return smtp;
  }
});
