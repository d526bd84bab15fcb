import { type AddressInfo, createServer, type Socket } from "node:net";

/** A mail server on loopback that keeps what it is sent to the byte, and answers a command as a test says. */
export class RawSmtp {
  /** Every line outside of DATA. */
  readonly commands: string[] = [];
  /** What came between DATA and the dot. */
  readonly messages: string[] = [];
  private readonly server = createServer((socket) => this.serve(socket));

  private constructor(
    private readonly reply: (command: string) => string | undefined,
    private readonly extensions: readonly string[],
  ) {}

  static async start({
    reply = () => undefined,
    extensions = ["8BITMIME"],
  }: {
    reply?: (command: string) => string | undefined;
    extensions?: readonly string[];
  } = {}): Promise<RawSmtp> {
    const smtp = new RawSmtp(reply, extensions);
    await new Promise<void>((resolve) => smtp.server.listen(0, "127.0.0.1", resolve));
    return smtp;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  stop(): Promise<unknown> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket) {
    let rest = "";
    let isData = false;
    const say = (text: string) => socket.write(`${text}\r\n`);
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      rest += chunk.toString("latin1");
      for (;;) {
        const end = rest.indexOf(isData ? "\r\n.\r\n" : "\r\n");
        if (end < 0) return;
        const text = rest.slice(0, end);
        rest = rest.slice(end + (isData ? 5 : 2));
        if (isData) {
          this.messages.push(text);
          isData = false;
          say(this.reply(".") ?? "250 taken");
        } else {
          this.commands.push(text);
          const answer = this.answer(text);
          isData = answer.startsWith("354");
          say(answer);
          if (text === "QUIT") socket.end();
        }
      }
    });
    say(this.reply("") ?? "220 mail.example");
  }

  private answer(command: string): string {
    const own = this.reply(command);
    if (own) return own;
    if (/^EHLO/.test(command))
      return ["mail.example", ...this.extensions].map((line, index, all) => `250${index < all.length - 1 ? "-" : " "}${line}`).join("\r\n");
    return command === "DATA" ? "354 go on" : command === "STARTTLS" ? "502 not here" : "250 ok";
  }
}
