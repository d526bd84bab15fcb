import { isIP } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { HOUR, SECOND } from "./lib/clock.ts";
import type { Settings } from "./lib/context.ts";
import { findUrlFault } from "./lib/database/parse-url.ts";
import { type DatabaseKind, databaseKind } from "./lib/database/url.ts";
import { KeyFileError, makeKeyFile, watchKeyFile } from "./lib/secrets/key-file.ts";
import { parseKeyRing } from "./lib/secrets/key-ring.ts";
import type { KeyRing } from "./lib/secrets/seal.ts";
import { isMailAddress } from "./lib/settings/mail-address.ts";
import { parseRelatedOrigins } from "./lib/settings/related-origins.ts";
import { parseSiteColours, type SiteColours } from "./lib/settings/site-colours.ts";
import { readLinks } from "./lib/settings/site-links.ts";
import { readSiteMark, type SiteMark } from "./lib/settings/site-mark.ts";
import { parseSmtpUrl, type SmtpServer } from "./lib/settings/smtp-url.ts";
import { parseStorage, type StoragePlace } from "./lib/settings/storage-url.ts";
import { readTokenReporters, type TokenReporter } from "./lib/settings/token-reporters.ts";
import { LANGUAGES, type Language, parseLanguages } from "./lib/text/language.ts";

export type Config = {
  port: number;
  /** The address to listen on; undefined is every one. */
  host: string | undefined;
  databaseUrl: string;
  databaseKind: DatabaseKind;
  dataDir: string;
  /** Where the bytes of uploaded files are. */
  storage: StoragePlace;
  /** Undefined where mail stays in the data folder. */
  smtp: SmtpServer | undefined;
  mailFrom: string;
  /** Undefined on localhost where none were set: `loadKeys` makes and keeps one. */
  keys: KeyRing | undefined;
  /** Where breached passwords are looked up, if anywhere: a range's five digits follow. */
  breachCheckUrl: string | undefined;
  /** How many proxies stand in front; the client's address is taken from that many hops back. */
  trustProxyHops: number;
  /** How many uploads a process takes at the same time. */
  uploadsAtOnce: number;
  /** How many processes one command starts; several need PostgreSQL. */
  webProcesses: number;
  logLevel: string;
  /** The languages that people can choose, the site's own first; undefined where those are all that are whole. */
  languages: readonly Language[] | undefined;
  /** The key to /metrics, which exists only where this is set. */
  metricsToken: string | undefined;
  /** Those who report tokens that leaked; without any there is no /tokens/report. */
  tokenReporters: readonly TokenReporter[];
  /** The operator's own look; null is the site's. */
  look: { mark: SiteMark | null; colours: SiteColours | null };
  secure: boolean;
  /** Whether the host of ORIGIN is this machine. */
  isLocal: boolean;
  settings: Settings;
};

/** The environment is wrong: every fault in a line of its own. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join("\n"));
  }
}

const DEFAULT_PORT = 3000;
const MEBIBYTE = 1024 ** 2;
const MIN_METRICS_TOKEN = 16;
/** It stands in subjects, in a QR code and on the small screen of an app. */
const MAX_SITE_NAME = 60;
/** A name as the resolver takes it. */
const HOST_NAME = /^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/i;
/** The hosts that mean this machine, and the address on which each is served. */
const LOOPBACK: Record<string, string> = { localhost: "127.0.0.1", "127.0.0.1": "127.0.0.1", "[::1]": "::1" };

const optional = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();
const integer = (min: number, max: number, byDefault: number) =>
  z
    .string()
    .default(String(byDefault))
    .transform((value) => (/^\d{1,9}$/.test(value.trim()) ? Number(value) : Number.NaN))
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);

const environment = z.object({
  ORIGIN: optional,
  PORT: integer(0, 65_535, DEFAULT_PORT),
  HOST: optional,
  DATABASE_URL: optional,
  DATA_DIR: optional,
  STORAGE: optional,
  SMTP_URL: optional,
  MAIL_FROM: optional,
  SECRET_KEYS: optional,
  TRUST_PROXY: integer(0, 10, 0),
  SITE_NAME: optional,
  SITE_MARK: optional,
  SITE_COLOUR: optional,
  SITE_BANNER: optional,
  RELATED_ORIGINS: optional,
  SUPPORT_URL: optional,
  SECURITY_CONTACT: optional,
  PRIVACY_URL: optional,
  TERMS_URL: optional,
  STATUS_URL: optional,
  RP_ID: optional,
  BREACH_CHECK_URL: optional,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  LANGUAGES: optional,
  METRICS_TOKEN: optional,
  TOKEN_REPORT_KEYS: optional,
  TWO_FACTOR_POLICY: z.enum(["optional", "required"]).default("optional"),
  PROJECT_APPROVAL: z.enum(["on", "off"]).default("off"),
  CONFIRM_NEW_DEVICES: z.enum(["on", "off"]).default("off"),
  REMEMBERED_BROWSERS: z.enum(["on", "off"]).default("on"),
  TOTP_DRIFT_STEPS: integer(0, 1, 1),
  SESSION_IDLE_SECONDS: integer(60, (24 * HOUR) / SECOND, HOUR / SECOND),
  SESSION_ABSOLUTE_SECONDS: integer(60, (30 * 24 * HOUR) / SECOND, (12 * HOUR) / SECOND),
  UPLOAD_MAX_MB: integer(1, 4096, 100),
  PROJECT_QUOTA_MB: integer(1, 100_000_000, 10_240),
  UPLOADS_AT_ONCE: integer(1, 1000, 8),
  WEB_PROCESSES: integer(1, 64, 1),
  PASSWORD_UPLOADS: z.enum(["deny", "without-two-factor", "allow"]).default("deny"),
  TWO_FACTOR_RESET_SECONDS: integer((48 * HOUR) / SECOND, (30 * 24 * HOUR) / SECOND, (72 * HOUR) / SECOND),
});

/**
 * Reads and checks the environment; touches nothing else.
 * @throws ConfigError naming everything that is wrong or missing
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const faults: string[] = [];
  const values = readValues(env, faults);
  const origin = readOrigin(values.ORIGIN ?? `http://localhost:${values.PORT}`, faults);
  const isLocal = Object.hasOwn(LOOPBACK, origin.hostname);
  if (!isLocal) {
    if (origin.protocol !== "https:") faults.push("ORIGIN: must be https where its host is not localhost");
    if (!values.SMTP_URL) faults.push("SMTP_URL: must be set where the host of ORIGIN is not localhost (smtp://user:password@host:port)");
    if (!values.SECRET_KEYS) faults.push("SECRET_KEYS: must be set where the host of ORIGIN is not localhost (id:base64-of-32-bytes)");
    if (!values.SUPPORT_URL) faults.push("SUPPORT_URL: must be set where the host of ORIGIN is not localhost (https://… or mailto:…)");
  }
  const links = readLinks(values, faults);
  const smtp = values.SMTP_URL ? parseSmtpUrl(values.SMTP_URL) : undefined;
  if (smtp && "fault" in smtp) faults.push(`SMTP_URL: ${smtp.fault}`);
  const mailFrom = values.MAIL_FROM ?? `no-reply@${origin.hostname}`;
  if (values.MAIL_FROM && !isMailAddress(mailFrom))
    faults.push("MAIL_FROM: must be an address alone, such as no-reply@example.org; SITE_NAME is the name beside it");
  const urlFault = values.DATABASE_URL ? findUrlFault(values.DATABASE_URL) : null;
  if (urlFault) faults.push(`DATABASE_URL: ${urlFault}`);
  if (values.WEB_PROCESSES > 1 && !urlFault && databaseKind(values.DATABASE_URL ?? "file:") !== "postgresql")
    faults.push("WEB_PROCESSES: must be 1 with SQLite; several processes need PostgreSQL (DATABASE_URL)");
  if (values.HOST && !isIP(values.HOST) && !HOST_NAME.test(values.HOST))
    faults.push("HOST: must be an address or a name alone, such as 127.0.0.1 or ::1; the port is PORT");
  for (const name of ["SITE_NAME", "SITE_BANNER"] as const)
    if (values[name] && (/\p{C}/u.test(values[name]) || values[name].length > MAX_SITE_NAME))
      faults.push(`${name}: must be one line of at most ${MAX_SITE_NAME} characters`);
  const mark = values.SITE_MARK ? readSiteMark(values.SITE_MARK) : null;
  if (mark && "fault" in mark) faults.push(`SITE_MARK: ${mark.fault}`);
  const colours = values.SITE_COLOUR ? parseSiteColours(values.SITE_COLOUR) : null;
  if (colours && "fault" in colours) faults.push(`SITE_COLOUR: ${colours.fault}`);
  if (values.BREACH_CHECK_URL && !isSafeUrl(values.BREACH_CHECK_URL))
    faults.push("BREACH_CHECK_URL: must be the https address that a range's five digits follow, such as https://ranges.example.org/range/");
  if (values.METRICS_TOKEN && !new RegExp(`^[!-~]{${MIN_METRICS_TOKEN},}$`).test(values.METRICS_TOKEN))
    faults.push(`METRICS_TOKEN: must have at least ${MIN_METRICS_TOKEN} characters, none of them a space`);
  const languages = values.LANGUAGES === undefined ? undefined : parseLanguages(values.LANGUAGES);
  if (languages === null) faults.push(`LANGUAGES: must be tags separated by commas, of these: ${LANGUAGES.join(", ")}`);
  const tokenReporters = values.TOKEN_REPORT_KEYS ? readTokenReporters(values.TOKEN_REPORT_KEYS) : [];
  if ("fault" in tokenReporters) faults.push(`TOKEN_REPORT_KEYS: ${tokenReporters.fault}`);
  const relatedOrigins = values.RELATED_ORIGINS ? parseRelatedOrigins(values.RELATED_ORIGINS) : [];
  if (!relatedOrigins)
    faults.push("RELATED_ORIGINS: must be https origins, separated by commas, such as https://example.org,https://example.com");
  const rpId = values.RP_ID ?? origin.hostname;
  if (origin.hostname !== rpId && !isParentDomain(rpId, origin.hostname))
    faults.push("RP_ID: must be the host of ORIGIN or a parent domain of it");
  const dataDir = values.DATA_DIR ?? "./data";
  const storage = parseStorage(values.STORAGE ?? join(dataDir, "storage"));
  if ("fault" in storage) faults.push(`STORAGE: ${storage.fault}`);
  const keys = values.SECRET_KEYS ? parseKeyRing(values.SECRET_KEYS, { source: "SECRET_KEYS", faults }) : undefined;
  if ("fault" in tokenReporters) throw new ConfigError(faults);
  if ((mark && "fault" in mark) || (colours && "fault" in colours)) throw new ConfigError(faults);
  if (faults.length || (smtp && "fault" in smtp) || "fault" in storage) throw new ConfigError(faults);

  const databaseUrl = values.DATABASE_URL ?? `file:${join(dataDir, "gatehouse.db")}`;
  return {
    port: values.PORT,
    // A site for this machine only shows its mail to whoever opens it, so nobody else is let in.
    host: values.HOST ?? (isLocal ? LOOPBACK[origin.hostname] : undefined),
    databaseUrl,
    databaseKind: databaseKind(databaseUrl),
    dataDir,
    storage,
    smtp,
    mailFrom,
    keys,
    breachCheckUrl: values.BREACH_CHECK_URL,
    trustProxyHops: values.TRUST_PROXY,
    uploadsAtOnce: values.UPLOADS_AT_ONCE,
    webProcesses: values.WEB_PROCESSES,
    logLevel: values.LOG_LEVEL,
    languages: languages ?? undefined,
    metricsToken: values.METRICS_TOKEN,
    tokenReporters,
    look: { mark, colours },
    secure: origin.protocol === "https:",
    isLocal,
    settings: {
      siteName: values.SITE_NAME ?? "Gatehouse",
      siteBanner: values.SITE_BANNER ?? null,
      origin: origin.origin,
      links,
      rpId,
      relatedOrigins: relatedOrigins ?? [],
      twoFactorPolicy: values.TWO_FACTOR_POLICY,
      newProjectsNeedApproval: values.PROJECT_APPROVAL === "on",
      confirmNewDevices: values.CONFIRM_NEW_DEVICES === "on",
      rememberedBrowsers: values.REMEMBERED_BROWSERS === "on",
      totpDriftSteps: values.TOTP_DRIFT_STEPS,
      sessionIdleSeconds: values.SESSION_IDLE_SECONDS,
      sessionAbsoluteSeconds: values.SESSION_ABSOLUTE_SECONDS,
      twoFactorResetSeconds: values.TWO_FACTOR_RESET_SECONDS,
      uploadMaxBytes: values.UPLOAD_MAX_MB * MEBIBYTE,
      projectQuotaBytes: values.PROJECT_QUOTA_MB * MEBIBYTE,
      passwordUploads: values.PASSWORD_UPLOADS,
    },
  };
}

/** The variables, each read by its rule. A faulty one is noted and then left out, so that the rest is looked at too. */
function readValues(env: Record<string, string | undefined>, faults: string[]): z.output<typeof environment> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  for (const { path, message } of environment.safeParse(set).error?.issues ?? []) {
    const [name = ""] = path;
    faults.push(`${String(name)}: ${message}`);
    delete set[String(name)];
  }
  return environment.parse(set);
}

/** Whether what is asked there stays between the two: https, or this machine. It ends in a slash, so that digits can follow. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(text);
  const isPrivate = protocol === "https:" || (protocol === "http:" && Object.hasOwn(LOOPBACK, hostname));
  // `fetch` takes no URL with a name or a password in it.
  return isPrivate && pathname.endsWith("/") && !search && !hash && !username && !password;
}

/** Whether browsers would take the one for the other's registrable domain, as far as that shows in the names: neither an address's end nor a top-level domain. */
function isParentDomain(parent: string, host: string): boolean {
  return host.endsWith(`.${parent}`) && parent.includes(".") && !isIP(host);
}

function readOrigin(text: string, faults: string[]): URL {
  const origin = URL.canParse(text) ? new URL(text) : null;
  if (origin && /^https?:$/.test(origin.protocol) && (text === origin.origin || text === `${origin.origin}/`)) return origin;
  faults.push("ORIGIN: must be scheme, host and port only, such as https://login.example.org");
  return new URL("http://localhost");
}

/** Where the keys are kept that were not set. */
export function keyFile(dataDir: string): string {
  return join(dataDir, "secret-keys");
}

/** The operator's name for the key ring. */
export function keySource({ keys, dataDir }: Config): string {
  return keys ? "SECRET_KEYS" : keyFile(dataDir);
}

/** The key ring; on localhost without SECRET_KEYS one that is made at the first start and kept in the data folder. */
export function loadKeys({ keys, dataDir }: Config): KeyRing {
  if (keys) return keys;
  const file = keyFile(dataDir);
  makeKeyFile(file);
  try {
    return watchKeyFile(file);
  } catch (error) {
    throw error instanceof KeyFileError ? new ConfigError(error.faults) : error;
  }
}
