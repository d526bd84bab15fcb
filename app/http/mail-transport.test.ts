import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "~/config.server";
import { mailFolder, mailTransport } from "./mail-transport.ts";

test("a mail server that is never silent and never done is left when the mail's time is over", async () => {
  const over = new AbortController();
  const server = createServer((socket) => {
    const drip = setInterval(() => socket.write("220-still busy\r\n"), 10);
    socket.on("error", () => {});
    socket.once("close", () => clearInterval(drip));
    over.abort(new Error("its time is over"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const deliver = mailTransport(readConfig({ SMTP_URL: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` }));
  const mail = { kind: "operator-test" as const, to: "somebody@example.org", params: {}, id: "one", createdAt: new Date() };
  await expect(deliver(mail, over.signal)).rejects.toThrow(/abort|over/i);
  // It has been left: a server with an open connection does not close.
  await new Promise((resolve) => server.close(resolve));
});

test("a mail to an internationalised domain is sent to its form in ASCII", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-mail-"));
  try {
    const deliver = mailTransport(readConfig({ DATA_DIR: dataDir }));
    const to = "ada@mu\u0308nchen。example";
    await deliver({ kind: "operator-test", to, params: {}, id: "one", createdAt: new Date() }, AbortSignal.timeout(10_000));
    const [file = ""] = readdirSync(mailFolder(dataDir));
    expect(readFileSync(join(mailFolder(dataDir), file), "utf8")).toMatch(/^To: ada@xn--mnchen-3ya\.example\r$/m);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
