import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

/** BackendKeyData: its kind and length, before the server's process and a secret (PostgreSQL 15, 55.7). */
const KEY_DATA = Buffer.from([0x4b, 0, 0, 0, 12]);

/** Stands before PostgreSQL as a pooler does, and names a process of its own to whoever connects. */
export async function startPooler(url: string): Promise<{ url: string; stop(): void }> {
  const { hostname, port } = new URL(url);
  const server = createServer((client) => {
    const database = connect(Number(port || 5432), hostname);
    client.on("error", () => database.destroy()).pipe(database);
    database.on("error", () => client.destroy()).on("close", () => client.destroy());
    client.on("close", () => database.destroy());
    let isNamed = false;
    database.on("data", (chunk: Buffer) => {
      const at = isNamed ? -1 : chunk.indexOf(KEY_DATA);
      if (at >= 0) chunk.writeInt32BE(chunk.readInt32BE(at + KEY_DATA.length) ^ 1, at + KEY_DATA.length);
      isNamed ||= at >= 0;
      client.write(chunk);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const own = new URL(url);
  own.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: own.toString(), stop: () => server.close() };
}
