/** Whom the load logs in. All are verified, have an app, and are known in the browser of this token. */
export type LoadPerson = { login: string; password: string; secret: string; deviceToken: string };

export type BetterAuthPerson = { email: string; password: string; secret: string };
export type AllauthPerson = { login: string; password: string; secret: string };

/** Where the load sends its requests. */
export type Target = { origin: string };

/** A request that is sent over and over, and the status of its answer. */
export type Request = { path: string; method?: "GET" | "POST"; headers?: Record<string, string>; body?: string; status?: number };

type Closed = { clients: number; seconds: number };
/** Logins that begin at random at this rate, however long they take; without it each client begins when it has ended. */
type Paced = Closed & { perSecond?: number };

/** What the load is to do for some seconds. */
export type Job =
  | (Closed & { kind: "hash" })
  | (Closed & { kind: "request"; target: Target; request: Request })
  | (Paced & { kind: "login"; target: Target; people: LoadPerson[]; browsers: "known" | "new" })
  | (Closed & { kind: "passkey"; target: Target; people: LoadPerson[] })
  | (Closed & { kind: "better-auth"; target: Target; people: BetterAuthPerson[] })
  | (Closed & { kind: "allauth"; target: Target; people: AllauthPerson[] });

/** What came of it. Times are in milliseconds. */
export type Outcome = {
  done: number;
  /** How often something else came than should have, by what came. */
  failures: Record<string, number>;
  seconds: number;
  /** Processor time that the load itself took. */
  loadMilliseconds: number;
  /** How long each took that succeeded. */
  times: { p50: number; p95: number; p99: number; most: number };
};
