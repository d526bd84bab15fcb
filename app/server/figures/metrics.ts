import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { QueueFigures } from "~/lib/work/bounded-queue";
import type { OutboxFigures } from "~/mail/outbox-figures";
import { figuresOf } from "./all-processes.ts";

/** From a page without a statement up to the time after which a browser's user has left. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const DATABASE_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
const STATEMENTS = new Set(["SELECT", "INSERT", "UPDATE", "DELETE", "BEGIN", "COMMIT", "ROLLBACK"]);

export type Metrics = {
  /** One step of a login: what was proved with, and what came of it. */
  countLogin(login: { factor: string; outcome: string }): void;
  /** @param route the pattern of the address, never the address itself, which may hold a name or a token */
  observeRequest(request: { method: string; route: string; status: number; seconds: number }): void;
  /** @param duration in milliseconds */
  observeStatement(statement: { query: string; duration: number }): void;
  /** All of it in Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
};

/** Figures that this process measures, and figures that are looked up when they are asked for. No figure carries a name, an address or a token. */
export function createMetrics({
  hashes,
  forms,
  readOutbox,
}: {
  hashes: { readonly figures: QueueFigures };
  forms: { readonly figures: QueueFigures };
  readOutbox(): Promise<OutboxFigures>;
}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  /** What is the same for all processes, and is not added up. */
  const ofSite = new Registry();
  collectDefaultMetrics({ register: registry });

  const logins = new Counter({
    name: "gatehouse_logins_total",
    help: "Steps of logins by what was proved with and what came of it.",
    labelNames: ["factor", "outcome"],
    registers,
  });
  const requests = new Histogram({
    name: "gatehouse_request_seconds",
    help: "How long requests took, by the pattern of their address.",
    labelNames: ["method", "route", "status"],
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const statements = new Histogram({
    name: "gatehouse_database_seconds",
    help: "How long statements of the database took.",
    labelNames: ["statement"],
    buckets: DATABASE_BUCKETS,
    registers,
  });
  new Gauge({
    name: "gatehouse_hashes",
    help: "Password hashes that run and that wait.",
    labelNames: ["state"],
    registers,
    collect() {
      const { running, waiting } = hashes.figures;
      this.set({ state: "running" }, running);
      this.set({ state: "waiting" }, waiting);
    },
  });
  new Counter({
    name: "gatehouse_refused_total",
    help: "What was refused with 503 because too much waited: hashes, and forms with a password that anybody can send.",
    labelNames: ["queue"],
    registers,
    collect() {
      this.reset();
      this.inc({ queue: "hashes" }, hashes.figures.refused);
      this.inc({ queue: "forms" }, forms.figures.refused);
    },
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [ofSite] });
  const databaseUp = gauge("gatehouse_database_up", "Whether the database answered when the figures were asked for.");
  const outbox = {
    waiting: gauge("gatehouse_outbox_waiting", "Mails and errands that wait to be sent, of all processes together."),
    oldest: gauge("gatehouse_outbox_oldest_seconds", "How long the oldest of them waits."),
    givenUp: gauge("gatehouse_outbox_given_up", "Mails of the last 90 days that could not be delivered and were given up."),
  };

  const ownFigures = figuresOf(registry);
  return {
    countLogin: (login) => logins.inc(login),
    observeRequest: ({ seconds, status, ...labels }) => requests.observe({ ...labels, status: String(status) }, seconds),
    observeStatement: ({ query, duration }) => statements.observe({ statement: verbOf(query) }, duration / 1000),
    async text() {
      // A database that does not answer is what the figures are looked at for.
      const figures = await readOutbox().catch(() => null);
      databaseUp.set(figures ? 1 : 0);
      outbox.waiting.set(figures?.waiting ?? Number.NaN);
      outbox.oldest.set(figures?.oldestSeconds ?? Number.NaN);
      outbox.givenUp.set(figures?.givenUp ?? Number.NaN);
      return [await ownFigures(), await ofSite.metrics()].join("\n");
    },
    contentType: registry.contentType,
  };
}

function verbOf(query: string): string {
  const [verb = ""] = query.trimStart().split(/\s/, 1);
  return STATEMENTS.has(verb.toUpperCase()) ? verb.toUpperCase() : "other";
}

/** `/metrics` for whoever has the operator's token. */
export function metricsPage(metrics: Metrics, token: string): RequestHandler {
  const expected = digest(`Bearer ${token}`);
  return (request, response, next) => {
    // Digests are as long as each other, whatever was sent.
    if (!timingSafeEqual(digest(request.get("Authorization") ?? ""), expected)) {
      response.status(401).set("WWW-Authenticate", 'Bearer realm="metrics"').type("text").send("unauthorized\n");
      return;
    }
    metrics.text().then((text) => response.set("Cache-Control", "no-store").type(metrics.contentType).send(text), next);
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
