import { connect, type Socket } from "node:net";

/** A connection that sends what it likes when it likes, and keeps what comes back. */
export class RawConnection {
  /** However it ends: a reset is a way to close a connection too. */
  readonly closed: Promise<void>;
  private readonly socket: Socket;
  private received = "";

  constructor(origin: string) {
    const { hostname, port } = new URL(origin);
    this.socket = connect({ host: hostname, port: Number(port) });
    this.socket.on("data", (chunk) => (this.received += chunk.toString("latin1")));
    this.socket.on("error", () => {});
    this.closed = new Promise((resolve) => this.socket.once("close", () => resolve()));
  }

  send(bytes: string | Buffer): this {
    this.socket.write(bytes);
    return this;
  }

  /** Sends nothing more; what the site still has to say can come. */
  end(bytes: string | Buffer = ""): this {
    this.socket.end(bytes);
    return this;
  }

  /** Takes nothing of what comes. */
  takeNothing(): this {
    this.socket.pause();
    return this;
  }

  drop(): void {
    this.socket.destroy();
  }

  /** All that came so far. */
  get text(): string {
    return this.received;
  }

  /** The status of each answer so far. A body of a known length ends anywhere, and the next answer follows at once. */
  get statuses(): number[] {
    return [...this.received.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status));
  }

  /** The statuses once there are so many, or the connection is closed. */
  async answers(count: number): Promise<number[]> {
    const enough = new Promise<void>((resolve) => {
      const look = () => void (this.statuses.length >= count && resolve());
      this.socket.on("data", look);
      look();
    });
    await Promise.race([enough, this.closed]);
    return this.statuses;
  }
}
