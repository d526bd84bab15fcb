import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type MailSink = { url: string; stop(): void };

/** A mail server that takes everything and keeps nothing. */
export async function startMailSink(): Promise<MailSink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onData: (stream, _session, callback) => {
      stream.on("end", callback);
      stream.resume();
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  // A site that ends while it sends resets its connection.
  server.on("error", () => {});
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, stop: () => server.close(() => {}) };
}
