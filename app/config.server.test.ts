import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, loadKeys, readConfig } from "./config.server.ts";

const KEY = Buffer.alloc(32, 7).toString("base64");
const REAL = { ORIGIN: "https://login.example.org", SMTP_URL: "smtp://mail.example.org", SECRET_KEYS: `a:${KEY}` };

function faultsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

/** The variables that are complained about. */
function faultyOf(env: Record<string, string>): string[] {
  return faultsOf(env).map((fault) => fault.split(":")[0] ?? "");
}

test("on this machine nothing needs to be set", () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    databaseKind: "sqlite",
    secure: false,
    trustProxyHops: 0,
    smtpUrl: undefined,
  });
  expect(config.databaseUrl).toBe("file:data/gatehouse.db");
  expect(config.settings).toMatchObject({
    siteName: "Gatehouse",
    origin: "http://localhost:3000",
    rpId: "localhost",
    twoFactorPolicy: "optional",
  });
  expect([config.settings.sessionIdleSeconds, config.settings.sessionAbsoluteSeconds]).toEqual([3600, 43_200]);
  expect(config.settings.totpDriftSteps).toBe(1);
});

test("the origin follows the port, and an empty variable is one that is not set", () => {
  expect(readConfig({ PORT: "8080", ORIGIN: "", SITE_NAME: " " }).settings).toMatchObject({
    origin: "http://localhost:8080",
    siteName: "Gatehouse",
  });
});

test("a site for others listens on every address, one for this machine on loopback, and HOST says otherwise", () => {
  expect(readConfig(REAL).host).toBeUndefined();
  expect(readConfig({ ORIGIN: "http://[::1]:3000" }).host).toBe("::1");
  expect(readConfig({ HOST: "0.0.0.0" }).host).toBe("0.0.0.0");
});

test("everything that is missing for a site that others reach is named at once", () => {
  expect(faultyOf({ ORIGIN: "http://login.example.org" })).toEqual(["ORIGIN", "SMTP_URL", "SECRET_KEYS"]);
  expect(faultsOf(REAL)).toEqual([]);
  expect(readConfig(REAL)).toMatchObject({ secure: true, mailFrom: "no-reply@login.example.org" });
});

test("everything that is wrong is named together with what is missing", () => {
  const env = {
    ORIGIN: "http://login.example.org",
    PORT: "many",
    DATABASE_URL: "mysql://example.org",
    RP_ID: "example.com",
    TRUST_PROXY: "-1",
    LOG_LEVEL: "loud",
    SESSION_IDLE_SECONDS: "1.5",
  };
  expect(faultyOf(env).sort()).toEqual(
    ["DATABASE_URL", "LOG_LEVEL", "ORIGIN", "PORT", "RP_ID", "SECRET_KEYS", "SESSION_IDLE_SECONDS", "SMTP_URL", "TRUST_PROXY"].sort(),
  );
});

test.each([
  "login.example.org",
  "https://login.example.org/path",
  "https://user@login.example.org",
  "https://login.example.org?a",
  "ftp://login.example.org",
  "constructor",
])("%s is no origin", (origin) => {
  expect(faultyOf({ ...REAL, ORIGIN: origin })).toContain("ORIGIN");
});

test("a code of an app may be good for 30 seconds only, and no longer than for a step either way", () => {
  expect(readConfig({ TOTP_DRIFT_STEPS: "0" }).settings.totpDriftSteps).toBe(0);
  for (const steps of ["2", "-1", "half"]) expect(faultyOf({ TOTP_DRIFT_STEPS: steps })).toEqual(["TOTP_DRIFT_STEPS"]);
});

test("a host that only looks local is not", () => {
  for (const host of ["localhost.example.org", "127.0.0.1.example.org", "constructor", "0.0.0.0"])
    expect(faultyOf({ ORIGIN: `http://${host}` })).toEqual(["ORIGIN", "SMTP_URL", "SECRET_KEYS"]);
});

test("the relying party is the host or a parent domain", () => {
  expect(readConfig({ ...REAL, RP_ID: "example.org" }).settings.rpId).toBe("example.org");
  for (const rpId of ["ample.org", "login.example.org.evil.example", "other.org"])
    expect(faultyOf({ ...REAL, RP_ID: rpId })).toEqual(["RP_ID"]);
});

test("a faulty key is named by its place and never shown", () => {
  const short = Buffer.alloc(31, 7).toString("base64");
  const faults = faultsOf({ ...REAL, SECRET_KEYS: `a:${KEY},b:${short},a:${KEY},${KEY}` });
  expect(faults).toHaveLength(3);
  expect(faults.join()).toMatch(/entry 2.*entry 3.*entry 4/);
  for (const secret of [KEY, short]) expect(faults.join()).not.toContain(secret);
  const ring = readConfig({ ...REAL, SECRET_KEYS: `new:${KEY}, old:${KEY}` }).keys;
  expect([...(ring?.keys() ?? [])]).toEqual(["new", "old"]);
});

test("without SECRET_KEYS one key is made once, for its owner's eyes only", () => {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-keys-"));
  try {
    const config = readConfig({ DATA_DIR: join(folder, "data") });
    const ring = loadKeys(config);
    expect([...ring]).toHaveLength(1);
    expect([...loadKeys(config)]).toEqual([...ring]);
    const file = join(folder, "data", "secret-keys");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toMatch(/^local:\S{44}\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(["https://ranges.example.org/range/", "http://127.0.0.1:8080/range/"])("%s can be asked for breached passwords", (url) => {
  expect(readConfig({ BREACH_CHECK_URL: url }).breachCheckUrl).toBe(url);
});

test.each(["http://ranges.example.org/range/", "https://ranges.example.org/range", "https://ranges.example.org/?hash=", "range"])(
  "%s cannot be asked for breached passwords",
  (url) => {
    expect(faultyOf({ BREACH_CHECK_URL: url })).toEqual(["BREACH_CHECK_URL"]);
  },
);
