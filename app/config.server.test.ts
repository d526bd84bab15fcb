import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, loadKeys, readConfig } from "./config.server.ts";

const KEY = Buffer.alloc(32, 7).toString("base64");
const REAL = {
  ORIGIN: "https://login.example.org",
  SMTP_URL: "smtp://mail.example.org",
  SECRET_KEYS: `a:${KEY}`,
  SUPPORT_URL: "mailto:support@example.org",
};

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
    smtp: undefined,
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
  expect(faultyOf({ ORIGIN: "http://login.example.org" })).toEqual(["ORIGIN", "SMTP_URL", "SECRET_KEYS", "SUPPORT_URL"]);
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
    [
      "DATABASE_URL",
      "LOG_LEVEL",
      "ORIGIN",
      "PORT",
      "RP_ID",
      "SECRET_KEYS",
      "SESSION_IDLE_SECONDS",
      "SMTP_URL",
      "SUPPORT_URL",
      "TRUST_PROXY",
    ].sort(),
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

test("browsers are remembered unless the operator switches that off", () => {
  expect(readConfig({}).settings.rememberedBrowsers).toBe(true);
  expect(readConfig({ REMEMBERED_BROWSERS: "off" }).settings.rememberedBrowsers).toBe(false);
  expect(faultyOf({ REMEMBERED_BROWSERS: "no" })).toEqual(["REMEMBERED_BROWSERS"]);
});

test("a host that only looks local is not", () => {
  for (const host of ["localhost.example.org", "127.0.0.1.example.org", "constructor", "0.0.0.0"])
    expect(faultyOf({ ORIGIN: `http://${host}` })).toEqual(["ORIGIN", "SMTP_URL", "SECRET_KEYS", "SUPPORT_URL"]);
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

test.each([
  ["smtp://user:pass@mail.example.org:2525", { host: "mail.example.org", port: 2525, secure: false, insecure: false }],
  ["smtp://user:pass@mail.example.org", { port: 587, secure: false }],
  ["smtps://user:pass@mail.example.org", { port: 465, secure: true }],
  ["smtp://user:pass@mail.example.org:465", { port: 465, secure: true }],
  ["smtp://user%40example.org:%23%2F%3F%25%40@mail.example.org/", { auth: { user: "user@example.org", pass: "#/?%@" } }],
  ["smtp://mail:1025?insecure=1", { host: "mail", auth: undefined, insecure: true }],
  ["smtp://127.0.0.1:25", { insecure: true }],
  ["smtp://localhost", { insecure: true }],
  ["smtp://[::1]:25", { host: "::1", insecure: true }],
  ["smtp://127.0.0.1.example.org", { insecure: false }],
  ["smtp://localhost.example.org", { insecure: false }],
])("%s is read as it will be used", (url, server) => {
  expect(readConfig({ SMTP_URL: url }).smtp).toMatchObject(server);
});

test.each([
  "smtp://user:hunter#22@mail.example.org:587",
  "smtp://user:hunter/22@mail.example.org:587",
  "smtp://user:hunter?22@mail.example.org:587",
  "smtp://user:22#hunter@mail.example.org",
  "smtp://user:22/hunter@mail.example.org",
  "smtp://user:22?hunter@mail.example.org",
  "smtp://user:hunter%22%zz@mail.example.org",
  "smtp://user:hunter22@mail.example.org:70000",
  "smtp://user:hunter22@mail.example.org:0",
  "smtp://user:hunter22@mail.example.org?insecure=true",
  "smtp://user:hunter22@mail.example.org?tls.rejectUnauthorized=false",
  "smtp://user@mail.example.org",
  "smtp://:hunter22@mail.example.org",
  "smtp://user:hunter22@mail example.org",
  "smtp://",
  "smtp:///mail.example.org",
  "http://mail.example.org",
  "mail.example.org:587",
])("%s is no mail server, and is not repeated", (url) => {
  const faults = faultsOf({ SMTP_URL: url });
  expect(faults).toEqual([expect.stringMatching(/^SMTP_URL: [^\n]+$/)]);
  expect(faults.join()).not.toMatch(/hunter|mail.example/);
});

test.each([
  "postgresql://user:pa%23ss@db.example.org:5432/gatehouse",
  "postgres://user@db.example.org/gatehouse?sslmode=require",
  "postgresql://user@db.example.org/gatehouse?sslmode=no-verify&application_name=a%40b",
  "postgresql://user:pass@/gatehouse?host=/run/postgresql",
  "file:./data/other.db",
  "file:/var/lib/gatehouse.db",
])("%s is a database", (url) => {
  expect(faultsOf({ DATABASE_URL: url })).toEqual([]);
});

test.each([
  "postgresql://user:hunter#22@db.example.org/gatehouse",
  "postgresql://user:hunter/22@db.example.org/gatehouse",
  "postgresql://user:22#hunter@db.example.org/gatehouse",
  "postgresql://user:22/hunter@db.example.org/gatehouse",
  "postgresql://user:22?hunter@db.example.org/gatehouse",
  "postgresql://user:hunter22@db.example.org/gate#house",
  "postgresql://user:hunter22@db.example.org:port/gatehouse",
  "postgresql://user:hunter22@db.example.org/gatehouse?sslmode=requrie",
  "postgresql://user:hunter22@db.example.org/gatehouse?sslrootcert=/no/such/file.pem",
  "postgresql://user:hunter22@db.example.org/gatehouse?sslrootcert=package.json",
  "file:",
  "file:./data/",
  "file::memory:",
  "file:./data/gatehouse.db?mode=ro",
  "./data/gatehouse.db",
])("%s is no database, and its password is not repeated", (url) => {
  const faults = faultsOf({ DATABASE_URL: url });
  expect(faults).toEqual([expect.stringMatching(/^DATABASE_URL: [^\n]+$/)]);
  expect(faults.join()).not.toContain("hunter");
});

test.each([
  ["PORT", ["0x50", "80.0", "1e3", "-1", "65536", "80 80"]],
  ["TRUST_PROXY", ["true", "1.5", "11", "10.0.0.1", "+1"]],
  ["HOST", ["[::1]", "127.0.0.1:3000", "http://localhost", "a b", "-x"]],
  [
    "MAIL_FROM",
    [
      "Gatehouse <no-reply@example.org>",
      "no-reply",
      "a@b@c",
      "a b@example.org",
      "a@exa_mple.org",
      "ä@example.org",
      "a@example.org\nBcc: b@example.org",
    ],
  ],
  ["SITE_BANNER", ["Test\nsite", "x".repeat(61)]],
  ["SITE_COLOUR", ["#7a1f5c", "#777777,#f0a8d8", "red,blue"]],
  ["SITE_MARK", ["/no/such/mark.svg", "package.json"]],
  ["SITE_NAME", ["Gate\nhouse", "Gate\u202ehouse", "x".repeat(61)]],
  ["SUPPORT_URL", ["http://example.org/help", "support@example.org", "mailto:a@example.org?subject=Help"]],
  ["SECURITY_CONTACT", ["security@example.org"]],
  ["PRIVACY_URL", ["mailto:a@example.org"]],
  ["TERMS_URL", ["http://example.org/terms"]],
  ["STATUS_URL", ["status.example.org"]],
  ["RELATED_ORIGINS", ["http://example.org", "https://example.org/path", "*.example.org"]],
  ["TOKEN_REPORT_KEYS", ["https://user:pass@scanner.example.org/keys", "/no/such/keys.json", "package.json"]],
  ["BREACH_CHECK_URL", ["https://user:pass@ranges.example.org/range/"]],
  ["LOG_LEVEL", ["warning"]],
])("%s is refused where it could not be used", (name, values) => {
  for (const value of values) expect(faultsOf({ [name]: value }), value).toEqual([expect.stringMatching(new RegExp(`^${name}: [^\n]+$`))]);
});

test("a number is said with its bounds", () => {
  expect(faultsOf({ TRUST_PROXY: "true" })).toEqual(["TRUST_PROXY: must be a whole number from 0 to 10"]);
});

test("neither a top-level domain nor the end of an address is a relying party", () => {
  expect(faultyOf({ ...REAL, RP_ID: "org" })).toEqual(["RP_ID"]);
  expect(faultyOf({ ...REAL, ORIGIN: "https://192.0.2.1", RP_ID: "0.2.1" })).toEqual(["RP_ID"]);
  expect(readConfig({ ...REAL, ORIGIN: "https://gatehouse" }).settings.rpId).toBe("gatehouse");
});
