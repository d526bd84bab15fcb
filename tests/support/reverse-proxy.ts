import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";

const START_TIMEOUT_MILLISECONDS = 10_000;

/** The host that the examples in docs/operating are written for. */
export const HOST = "accounts.example.org";

export type Certificate = { cert: string; key: string };
export type ReverseProxy = {
  /** Where the site's http address leads to https, if it does. */
  httpPort: number;
  /** All that it logged so far, of requests and of errors. */
  readLogs(): string;
  stop(): Promise<void>;
};
type Options = { port: number; upstreams: readonly [string, string]; tls?: Certificate };

/** A certificate for the examples' host and this machine, made for this run. */
export function makeCertificate(): Certificate & { remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-tls-"));
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const subject = ["-subj", `/CN=${HOST}`, "-addext", `subjectAltName=DNS:${HOST},IP:127.0.0.1`];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  execFileSync("openssl", ["req", ...kind, ...subject, "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { cert, key, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** nginx with docs/operating/nginx.conf, its addresses changed to ones that are free here; without `tls` it speaks http. */
export async function startNginx({ port, upstreams, tls }: Options): Promise<ReverseProxy> {
  const httpPort = await freePort();
  const site = (folder: string) =>
    atUpstreams(readFileSync("docs/operating/nginx.conf", "utf8"), upstreams)
      .replaceAll("/var/log/nginx/", `${folder}/`)
      .replace("listen 80;", `listen 127.0.0.1:${httpPort};`)
      .replace("listen 443 ssl http2;", `listen 127.0.0.1:${port}${tls ? " ssl http2" : ""};`)
      .replaceAll(HOST, tls ? HOST : "localhost")
      .replace(/ssl_certificate .*;/, `ssl_certificate ${tls?.cert};`)
      .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${tls?.key};`)
      .replace(tls ? /^$/ : /^ +ssl_.*$/gm, "");
  return start({ port, httpPort }, (folder) => {
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
    const conf = `pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${paths} ${site(folder)} }`;
    writeFileSync(join(folder, "nginx.conf"), conf);
    return ["nginx", "-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf"), "-g", "daemon off;"];
  });
}

/** Caddy with docs/operating/Caddyfile, its addresses changed to ones that are free here, and this certificate. */
export async function startCaddy({ port, upstreams, tls }: Required<Options>): Promise<ReverseProxy> {
  const httpPort = await freePort();
  const site = atUpstreams(readFileSync("docs/operating/Caddyfile", "utf8"), upstreams).replace(
    `${HOST} {`,
    `https://${HOST}:${port} {\n\tbind 127.0.0.1\n\ttls ${tls.cert} ${tls.key}`,
  );
  return start({ port, httpPort }, (folder) => {
    const options = `\tadmin off\n\thttp_port ${httpPort}\n\thttps_port ${port}\n\tstorage file_system ${folder}\n`;
    writeFileSync(
      join(folder, "Caddyfile"),
      site.replace(/^{\n/m, (start) => start + options),
    );
    return ["caddy", "run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")];
  });
}

function atUpstreams(conf: string, upstreams: readonly [string, string]): string {
  const [one, two] = upstreams.map((address) => `127.0.0.1:${new URL(address).port}`);
  return conf.replace("127.0.0.1:3001", one ?? "").replace("127.0.0.1:3002", two ?? "");
}

async function start({ port, httpPort }: { port: number; httpPort: number }, prepare: (folder: string) => string[]): Promise<ReverseProxy> {
  // It would answer for the proxy, which tries for a while before it gives up.
  if (await listens(port)) throw new Error(`address already in use: ${port}`);
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-proxy-"));
  chmodSync(folder, 0o755); // nginx's workers are not root, and keep long bodies there
  const [command = "", ...args] = prepare(folder);
  const child = spawn(command, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { NODE_ENV: "production", PATH: process.env.PATH ?? "", HOME: folder },
  });
  let output = "";
  child.stderr.on("data", (chunk) => (output += chunk));
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.once("error", (error) => (output += error.message));

  const deadline = Date.now() + START_TIMEOUT_MILLISECONDS;
  while (Date.now() < deadline && child.exitCode === null) {
    if (await listens(port))
      return {
        httpPort,
        readLogs: () =>
          [
            output,
            ...readdirSync(folder)
              .filter((name) => name.endsWith(".log"))
              .map((name) => readFileSync(join(folder, name), "utf8")),
          ].join("\n"),
        async stop() {
          child.kill("SIGTERM");
          await exited;
          rmSync(folder, { recursive: true, force: true });
        },
      };
    await sleep(50);
  }
  child.kill("SIGKILL");
  throw new Error(`${command} did not start:\n${output}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(!!socket.destroy()));
    socket.once("error", () => resolve(false));
  });
}
