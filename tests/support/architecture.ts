import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { placeOf, type SourceFile, walk } from "./source-tree.ts";

/** A rule of the architecture: every breach of it in the sources, in words. */
export type Rule = (sources: SourceFile[]) => string[];

/** The domain's folders, from the ground up: each may import those before it. */
const DOMAIN = [
  "throttle",
  "mail",
  "history",
  "report",
  "addresses",
  "accounts",
  "announcements",
  "tokens",
  "auth",
  "projects",
  "files",
  "account-life",
  "sealing-keys",
  "admin",
];

type Layer = "lib" | "domain" | "services" | "config" | "outside" | "web" | "server" | "ui" | "routes" | "enhance" | "root" | "start";

/** What each layer may import by value; by type it may import what stands behind the bar as well. */
const ALLOWED: Record<Layer, { values: Layer[]; types: Layer[] }> = {
  lib: { values: ["lib"], types: [] },
  domain: { values: ["domain", "lib"], types: [] },
  services: { values: ["services", "domain", "lib"], types: [] },
  config: { values: ["lib"], types: [] },
  outside: { values: ["outside", "ui", "lib"], types: ["services", "domain", "config"] },
  web: { values: ["web", "ui", "lib"], types: ["outside", "services", "domain"] },
  server: { values: ["server", "web", "outside", "ui", "lib"], types: ["services", "domain", "config"] },
  ui: { values: ["ui", "lib"], types: ["domain"] },
  routes: { values: ["web", "ui", "lib", "routes"], types: ["services", "domain"] },
  enhance: { values: ["enhance"], types: [] },
  root: { values: ["web", "ui", "lib", "enhance"], types: ["domain"] },
  start: { values: ["lib", "services", "config", "server", "outside", "start"], types: ["domain"] },
};

/** Packages that belong to a layer; nobody else imports them. */
const PACKAGES: [RegExp, Layer[]][] = [
  [/^@remix-run\/route-config$/, ["routes", "root"]],
  [/^@remix-run\//, ["web", "server", "ui", "routes", "root", "start"]],
  [/^react(-dom)?(\/|$)/, ["ui", "routes", "root"]],
  [/^(express|helmet)$/, ["server", "start"]],
  [/^nodemailer$/, ["outside"]],
  [/^prom-client$/, ["server"]],
  [/^vite$/, ["start"]],
  [/^@simplewebauthn\/browser$/, ["enhance"]],
  [/^(lucia|otplib|@simplewebauthn\/server|@zxcvbn-ts\/.*)$/, ["domain"]],
  [/^(@prisma\/.*|@node-rs\/argon2)$/, ["lib"]],
];

export function layerOf(path: string): Layer {
  const [, folder = "", ...rest] = path.split("/");
  if (rest.length) {
    if (DOMAIN.includes(folder)) return "domain";
    if (["lib", "outside", "web", "server", "ui", "routes", "enhance"].includes(folder)) return folder as Layer;
    if (folder === "cli") return "start";
    throw new Error(`${path}: app/${folder} is in no layer; name it in DOMAIN of tests/support/architecture.ts, after what it imports`);
  }
  if (folder === "services.server.ts" || folder === "background.server.ts") return "services";
  if (folder === "config.server.ts") return "config";
  if (["main", "processes", "site", "open-context"].some((name) => folder === `${name}.server.ts`)) return "start";
  if (["root.tsx", "routes.ts", "entry.client.ts", "entry.server.tsx"].includes(folder)) return "root";
  throw new Error(`${path}: is in no layer`);
}

/** routes → web → services → domain → lib, and ui beside them. */
export const layersPointDown: Rule = (sources) => {
  const breaches: string[] = [];
  for (const { path, imports } of sources) {
    const layer = layerOf(path);
    for (const { to, package: isPackage, typeOnly } of imports) {
      if (isPackage || !to.startsWith("app/")) continue;
      const target = layerOf(to);
      const { values, types } = ALLOWED[layer];
      if (values.includes(target) || (typeOnly && types.includes(target))) continue;
      breaches.push(`${path} (${layer}) imports ${typeOnly ? "types" : "code"} of ${to} (${target})`);
    }
  }
  return breaches;
};

/** The domain knows no Remix and no React, the pages no database, the browser no server. */
export const packagesStayInTheirLayer: Rule = (sources) =>
  sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ to, package: isPackage }) => {
        const owners = isPackage ? PACKAGES.find(([name]) => name.test(to))?.[1] : undefined;
        return owners !== undefined && !owners.includes(layerOf(path));
      })
      .map(({ to }) => `${path} (${layerOf(path)}) imports ${to}`),
  );

/** Generated clients of the database are imported where it is opened, and nowhere else. */
export const databaseIsOpenedInOnePlace: Rule = (sources) =>
  sources
    .filter(({ path, imports }) => !path.startsWith("app/lib/database/") && imports.some(({ to }) => to.startsWith("prisma/")))
    .map(({ path }) => `${path} imports a generated client`);

/** A route uses its own folder, not another route's. */
export const routesStandAlone: Rule = (sources) => {
  const folder = (path: string) => path.split("/").slice(0, 3).join("/");
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ to, package: isPackage }) => !isPackage && layerOf(path) === "routes" && to.startsWith("app/routes/"))
      .filter(({ to }) => folder(to) !== folder(path))
      .map(({ to }) => `${path} imports ${to}`),
  );
};

const READS_ENVIRONMENT = ["app/config.server.ts", "app/main.server.ts"];

/** The environment is read once, in one place. */
export const environmentIsReadOnce: Rule = (sources) =>
  everyNode(sources, (node, { path }) => {
    if (READS_ENVIRONMENT.includes(path)) return null;
    const isEnv =
      ts.isPropertyAccessExpression(node) && node.name.text === "env" && /^(process|import\.meta)$/.test(node.expression.getText());
    return isEnv ? "reads the environment" : null;
  });

const CLOCK_AND_RANDOM = ["app/lib/clock.ts", "app/lib/random.ts"];
const AMBIENT_CALLS =
  /^(Date\.now|Math\.random|performance\.now|process\.hrtime(\.bigint)?|(globalThis\.)?crypto\.(randomUUID|getRandomValues))$/;
const AMBIENT_IMPORTS = /^(random(Bytes|UUID|Int|Fill|FillSync)|webcrypto|getRandomValues|generateKey\w*)$/;

/** In the domain and lib, time comes from lib/clock and randomness from lib/random. */
export const timeAndRandomnessArePassedIn: Rule = (sources) => {
  const inside = sources.filter(({ path }) => ["domain", "lib", "services"].includes(layerOf(path)) && !CLOCK_AND_RANDOM.includes(path));
  const calls = everyNode(inside, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
      return "takes the time with new Date()";
    return ts.isPropertyAccessExpression(node) && AMBIENT_CALLS.test(node.getText()) ? `uses ${node.getText()}` : null;
  });
  const imports = inside.flatMap(({ path, imports }) =>
    imports
      .filter(({ to }) => /^(node:)?crypto$/.test(to))
      .flatMap(({ names }) =>
        names.filter((name) => AMBIENT_IMPORTS.test(name) || name === "*").map((name) => `${path} imports ${name} of crypto`),
      ),
  );
  return [...calls, ...imports];
};

/** The folders under app/auth that have a factor.ts. */
function factorFolders(sources: SourceFile[]): string[] {
  return sources.flatMap(({ path }) => /^(app\/auth\/[^/]+)\/factor\.ts$/.exec(path)?.[1] ?? []);
}

/** Factors know neither each other nor the login, and only services.server.ts knows which factors there are. */
export const factorsStandAlone: Rule = (sources) => {
  const factors = factorFolders(sources);
  const factorOf = (path: string) => factors.find((folder) => path.startsWith(`${folder}/`));
  const breaches: string[] = [];
  for (const { path, imports } of sources) {
    if (layerOf(path) !== "domain") continue;
    for (const { to } of imports) {
      if (factorOf(to) && factorOf(to) !== factorOf(path)) breaches.push(`${path} imports the factor ${to}`);
      if (factorOf(path) && to.startsWith("app/auth/login/")) breaches.push(`${path} imports the login: ${to}`);
    }
  }
  return breaches;
};

/** A reader of one factor finds the way in every other. */
const FACTOR_FILES = ["disown.ts", "factor.ts", "index.ts", "credential-rows.ts", "prove.ts", "remove.ts", "was-used.ts"];

export const factorsHaveTheSameFiles: Rule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  return factorFolders(sources)
    .flatMap((folder) => FACTOR_FILES.map((file) => `${folder}/${file}`))
    .filter((path) => !paths.has(path))
    .map((path) => `${path} is missing`);
};

/** The files that name a kind of factor beside its folder, its routes and its texts, and why. */
const NAMES_A_KIND: Record<string, string> = {
  "app/enhance/security-key.ts": "is the name of the element that it defines",
  "app/routes/login/route.tsx": "a passkey is a security key that signs in alone",
  "app/routes/login.passkey/route.tsx": "a passkey is a security key that signs in alone",
  "app/routes/login.passkey.options/route.ts": "a passkey is a security key that signs in alone",
  "app/ui/account/refusal-texts.ts": "says the many reasons of a key in few texts",
  "app/ui/forms/security-key.tsx": "is the form that a security key fills in",
  "app/ui/mail/sample-mails.ts": "are samples of stored rows",
  "app/ui/messages/en/history.ts": "are subjects of events, some of which are called like a factor",
};

/** Each factor's kind, and the start of every path that may name it: its folder, the routes of its own page, its texts. */
function kindsOf(sources: SourceFile[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const folder of factorFolders(sources)) {
    const text = sources.find(({ path }) => path === `${folder}/factor.ts`)?.ast.text ?? "";
    const said = (name: string) => new RegExp(`^  ${name}: "(.+)",$`, "m").exec(text)?.[1] ?? "";
    const page = `app/routes/${said("settingsPath").slice(1).replaceAll("/", ".")}`;
    kinds.set(said("kind"), [`${folder}/`, `${page}/`, `${page}.`, "app/ui/messages/en/factor/"]);
  }
  kinds.delete("");
  return kinds;
}

/** A factor describes itself (app/auth/factor.ts): nobody else names its kind, not as text, nor as a member, nor in a message key. */
export const kindsAreNamedByTheirFactor: Rule = (sources) => {
  const kinds = kindsOf(sources);
  // What holds for an English text holds for its translations.
  const inEnglish = (path: string) => path.replace(/^app\/ui\/messages\/[\w-]+\//, "app/ui/messages/en/");
  const named = (node: ts.Node, path: string): string | null => {
    const isMember = ts.isIdentifier(node) && (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent));
    if (!ts.isStringLiteralLike(node) && !(isMember && node.parent.name === node)) return null;
    const kind = [...kinds.keys()].find((kind) => node.text === kind || node.text.startsWith(`factor.${kind}.`));
    return kind && !kinds.get(kind)?.some((start) => path.startsWith(start)) ? kind : null;
  };
  const places = new Set<string>();
  const breaches = everyNode(sources, (node, source) => {
    const path = inEnglish(source.path);
    const kind = named(node, path);
    if (kind) places.add(path);
    return kind && !Object.hasOwn(NAMES_A_KIND, path) ? `names the factor ${kind}` : null;
  });
  return [
    ...breaches,
    ...Object.keys(NAMES_A_KIND)
      .filter((path) => !places.has(path))
      .map((path) => `${path} names no factor`),
  ];
};

/** Each model's name in the client, and the folder that owns it by the comment on top of its file. */
function tableOwners(): Map<string, string> {
  const owners = new Map<string, string>();
  for (const file of readdirSync("prisma/models")) {
    const text = readFileSync(`prisma/models/${file}`, "utf8");
    const owner = /^\/\/ Owned by (app\/[\w/-]+)/.exec(text)?.[1];
    if (!owner) throw new Error(`prisma/models/${file}: the first line must say "// Owned by app/…"`);
    for (const [, model = ""] of text.matchAll(/^model (\w+)/gm)) owners.set(model.charAt(0).toLowerCase() + model.slice(1), owner);
  }
  return owners;
}

const QUERY =
  /^(find(Unique|First|Many)(OrThrow)?|create(Many(AndReturn)?)?|update(Many(AndReturn)?)?|upsert|delete(Many)?|count|aggregate|groupBy)$/;

/** A table is queried only by the folder that owns it. */
export const tablesAreQueriedByTheirOwner: Rule = (sources) => {
  const owners = tableOwners();
  return everyNode(sources, (node, { path }) => {
    if (!ts.isPropertyAccessExpression(node) || !QUERY.test(node.name.text) || !ts.isPropertyAccessExpression(node.expression)) return null;
    const model = node.expression.name.text;
    const owner = owners.get(model);
    return owner && !path.startsWith(`${owner}/`) ? `queries ${model}, which is ${owner}'s` : null;
  });
};

/** The outbox locks the rows that it takes (`SKIP LOCKED`), which only SQL can say; the table is its own. */
const SQL = /^app\/(lib\/database\/|mail\/claim-due\.ts$)/;

/** SQL in words goes round the rule above, so it stands in lib/database. */
export const sqlStaysInLib: Rule = (sources) =>
  everyNode(sources, (node, { path }) =>
    ts.isPropertyAccessExpression(node) && /^\$(query|execute)Raw/.test(node.name.text) && !SQL.test(path)
      ? `uses ${node.name.text}`
      : null,
  );

/** The parts of the end of access, and who may call them beside `endAccess`. */
const ENDINGS: Record<string, RegExp> = {
  dropFlows: /^app\/auth\/login\/flow\.ts$/,
  endSessions: /^app\/auth\/session\/end-sessions\.ts$/,
  distrustDevices: /^app\/auth\/devices\/devices\.ts$/,
  forgetDevices: /^app\/auth\/devices\/devices\.ts$/,
  dropForms: /^app\/auth\/kept-forms\/pending-form\.ts$/,
  dropSetups: /^app\/auth\/[\w-]+\/(factor|drop-setups)\.ts$|^app\/auth\/factor\.ts$/,
};

/** Access ends in one place, in the one order that holds: nobody else calls its parts. */
export const accessEndsInOnePlace: Rule = (sources) =>
  everyNode(sources, (node, { path }) => {
    if (!ts.isCallExpression(node) || path === "app/auth/end-access/end-access.ts") return null;
    const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
    return Object.hasOwn(ENDINGS, name) && !ENDINGS[name]?.test(path) ? `calls ${name}` : null;
  });

/**
 * What opens a transaction of its own, and why that needs no session. All other writes for an account go through `writeFor` (a
 * session, locked and read again), `writeByLink` (a link in a mail) or `completeLogin` (a flow).
 */
const OWN_TRANSACTIONS: Record<string, string> = {
  "app/lib/write-for.ts": "is the door",
  "app/report/mail-token.ts": "is the door of links",
  "app/account-life/register.ts": "there is no account yet",
  "app/account-life/deletion.ts": "deletes what is due",
  "app/account-life/remove-unverified.ts": "removes what is due",
  "app/auth/two-factor-reset/carry-out-resets.ts": "carries out what is due",
  "app/admin/change-role.ts": "the operator's tool",
  "app/auth/login/advance.ts": "a flow: locks the account, and keeps what it gathered where it is there still",
  "app/auth/login/begin-login.ts": "a password was checked: locks the account, and looks whether it still is the one",
  "app/auth/login/complete-login.ts": "a flow: locks the account, and consumes it",
  "app/auth/login/passkey-login.ts": "a passkey: locks the account, and looks whether it is still there",
  "app/auth/password/check-password.ts": "counts a failure, whoever made it",
  "app/auth/prove-factor.ts": "records a failure or a risk, whoever made it",
  "app/auth/recovery-code/prove.ts": "spends a code, whoever typed it",
  "app/auth/security-key/finish-enrolment.ts": "records a failure",
  "app/auth/session/keep-ended.ts": "a session that has ended: locks the account, and reads again how it ended",
  "app/auth/session/logout.ts": "ends what asks for it",
  "app/auth/sent-forms/sent-form.ts": "an answer given once more: locks the account, and reads its session again",
  "app/auth/warn-of-failures.ts": "tells of failures, whoever made them",
  "app/tokens/end/end-sent-token.ts": "a token: ends what was sent, by its owner or its finder",
  "app/tokens/use/note-use.ts": "notes a use that was, also where the token has ended since",
  "app/announcements/mail-announcements.ts": "writes what is due to those who asked for it",
  "app/files/approval/expire-waiting.ts": "removes what is due",
  "app/history/anchors/anchor-history.ts": "writes down what all chains are",
  "app/history/sweep.ts": "removes what is due",
  "app/sealing-keys/give-up-values.ts": "the operator's tool",
  "app/sealing-keys/rotate-keys.ts": "the operator's tool",
  "app/mail/deliver-due.ts": "the outbox's worker",
};

/** A write for an account belongs to a living session. */
export const writesBelongToASession: Rule = (sources) => {
  const calls = everyNode(
    sources.filter(({ path }) => layerOf(path) === "domain" && !Object.hasOwn(OWN_TRANSACTIONS, path)),
    (node) =>
      ts.isCallExpression(node) && node.expression.getText() === "transaction" ? "opens a transaction that reads no session again" : null,
  );
  return [
    ...calls,
    ...Object.keys(OWN_TRANSACTIONS)
      .filter((path) => !opensTransaction(sources, path))
      .map((path) => `${path} opens none`),
  ];
};

function opensTransaction(sources: SourceFile[], path: string): boolean {
  return sources.some((file) => file.path === path && /\btransaction\(/.test(file.ast.text));
}

/** Where it is decided what an actor has to show before a write. */
const MAKES_ACTORS = [
  "app/lib/actors.ts",
  "app/auth/session/session-actor.ts",
  "app/auth/login/password-actor.ts",
  "app/admin/act-as.ts",
  "app/tokens/use/token-actor.ts",
];
/** What acts for others without a session, and why. */
const ACTS_FOR_OTHERS: Record<string, string> = {
  "app/auth/two-factor-reset/carry-out-resets.ts": "the site carries out what an admin began",
};
const NEEDS_NO_SESSION = /^(siteActor|siteActorFor|operatorActor)$/;

/** Inside the domain nobody is made somebody else: an actor comes with the context, and only `actAs` raises it. */
export const actorsComeWithTheContext: Rule = (sources) => {
  const inside = sources.filter(({ path }) => layerOf(path) === "domain" || path.startsWith("app/lib/"));
  const made = everyNode(
    inside.filter(({ path }) => !MAKES_ACTORS.includes(path)),
    (node) => (ts.isObjectLiteralElement(node) && node.name?.getText() === "admit" ? "makes an actor" : null),
  );
  const imported = inside.flatMap(({ path, imports }) =>
    imports
      .flatMap(({ names }) => names.filter((name) => NEEDS_NO_SESSION.test(name)))
      .filter(() => !Object.hasOwn(ACTS_FOR_OTHERS, path))
      .map((name) => `${path} imports ${name}`),
  );
  return [...made, ...imported];
};

/** No file imports itself by a detour, types included. */
export const filesHaveNoCycle: Rule = (sources) => cyclesIn(edgesBetween(sources, (path) => path));

/** No arrow goes back up: a folder of the domain imports those that stand before it in `DOMAIN`. */
export const domainFoldersPointDown: Rule = (sources) => {
  const floorOf = (path: string) => DOMAIN.indexOf(path.split("/")[1] ?? "");
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ to, package: isPackage }) => !isPackage && floorOf(path) >= 0 && floorOf(to) > floorOf(path))
      .map(({ to }) => `${path} imports ${to}, which stands above it`),
  );
};

/** The folders inside auth have an order as well. */
export const domainFoldersHaveNoCycle: Rule = (sources) =>
  cyclesIn(
    edgesBetween(
      sources.filter(({ path }) => layerOf(path) === "domain"),
      (path) => (path.startsWith("app/") && layerOf(path) === "domain" ? path.slice(0, path.lastIndexOf("/")) : null),
    ),
  );

function edgesBetween(sources: SourceFile[], nodeOf: (path: string) => string | null): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    const from = nodeOf(path);
    if (!from) continue;
    const targets = edges.get(from) ?? new Set();
    edges.set(from, targets);
    for (const { to, package: isPackage } of imports) {
      const target = isPackage ? null : nodeOf(to);
      if (target && target !== from) targets.add(target);
    }
  }
  return edges;
}

/** Each cycle once, as `a → b → a`. */
function cyclesIn(edges: Map<string, Set<string>>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (node: string, path: string[]) => {
    const start = path.indexOf(node);
    if (start >= 0) return void cycles.push([...path.slice(start), node].join(" → "));
    if (done.has(node)) return;
    for (const target of edges.get(node) ?? []) visit(target, [...path, node]);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return cycles;
}

const TEXT_ATTRIBUTES = /^(title|label|hint|placeholder|alt|summary|aria-label|aria-description|content)$/;
const NO_TEXT = new Set(["width=device-width, initial-scale=1", "light dark"]);
const LETTER = /\p{L}/u;

/** What people read stands in the message catalogue. */
export const textStandsInTheCatalogue: Rule = (sources) =>
  everyNode(
    sources.filter(({ path }) => path.endsWith(".tsx")),
    (node) => {
      if (ts.isJsxText(node) && LETTER.test(node.text)) return `has the text "${node.text.trim()}"`;
      if (ts.isJsxExpression(node) && ts.isJsxElement(node.parent) && node.expression && LETTER.test(literalText(node.expression)))
        return `has the text "${literalText(node.expression)}"`;
      if (ts.isJsxAttribute(node) && TEXT_ATTRIBUTES.test(node.name.getText()) && node.initializer) {
        const value = ts.isStringLiteral(node.initializer) ? node.initializer.text : "";
        return LETTER.test(value) && !NO_TEXT.has(value) ? `has the text "${value}"` : null;
      }
      return null;
    },
  );

function literalText(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join("");
  return "";
}

/** Every node of the sources in which `faultOf` finds a fault, with its place. */
export function everyNode(sources: SourceFile[], faultOf: (node: ts.Node, file: SourceFile) => string | null): string[] {
  const faults: string[] = [];
  for (const file of sources) {
    walk(file.ast, (node) => {
      const fault = faultOf(node, file);
      if (fault) faults.push(`${placeOf(file, node)} ${fault}`);
    });
  }
  return faults;
}

/** What raises a project's serial, from which the ETag of its page is made (docs/decisions/0036). */
const RAISES_SERIAL = /^(raiseSerial|freeBytes)$/;
/** What writes rows of files and releases and leaves the serial as it is, and why. */
const LEAVES_SERIAL: Record<string, string> = {
  "app/files/upload/add-file.ts addFile": "its caller raises the serial, unless the file waits",
  "app/files/upload/forget-uploader.ts forgetUploader": "a file that waits is seen by no installer",
  "app/files/upload/publish-file.ts writeRelease": "its caller raises the serial, unless the file waits",
  "app/files/releases/change-release.ts openRelease": "installers do not see until when a release takes files",
  "app/files/releases/delete.ts deleteProject": "a deleted project has no page",
};

/** An installer that asks again is told of each change of a project's files: whatever writes their rows raises the serial. */
export const installersHearOfChanges: Rule = (sources) => {
  const writes = new Set<string>();
  const raises = new Set<string>();
  everyNode(
    sources.filter(({ path }) => path.startsWith("app/files/")),
    (node, { path }) => {
      if (!ts.isCallExpression(node)) return null;
      const called = node.expression.getText();
      const place = `${path} ${functionAround(node)}`;
      if (/\.(release|releaseFile)\.(create|update|delete|upsert)/.test(called)) writes.add(place);
      if (RAISES_SERIAL.test(called)) raises.add(place);
      return null;
    },
  );
  return [
    ...[...writes]
      .filter((place) => !raises.has(place) && !Object.hasOwn(LEAVES_SERIAL, place))
      .map((place) => `${place} raises no serial`),
    ...Object.keys(LEAVES_SERIAL)
      .filter((place) => !writes.has(place) || raises.has(place))
      .map((place) => `${place} needs no reason`),
  ];
};

/** The name of the file's own function in which a node stands. */
function functionAround(node: ts.Node): string {
  const found = ts.findAncestor(node, (above) => ts.isFunctionDeclaration(above) && ts.isSourceFile(above.parent));
  return (found && ts.isFunctionDeclaration(found) && found.name?.text) || "";
}
