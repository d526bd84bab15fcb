// Loaded into a program by NODE_OPTIONS: its time is what stands in TOLD_TIME_FILE and all but stands still, and its randomness is the same
// in each run, so that a picture differs from the last one only where the site does.
import crypto from "node:crypto";
import { readFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";

const LOOK_EVERY_MILLISECONDS = 20;
const SLOWER = 1000;
const file = process.env.TOLD_TIME_FILE;
const RealDate = Date;
const begun = RealDate.now();
let told = 0;

const look = () => {
  told = Number(readFileSync(file, "utf8")) || told;
};
look();
setInterval(look, LOOK_EVERY_MILLISECONDS).unref();

const now = () => Math.floor(told + (RealDate.now() - begun) / SLOWER);
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
  apply: (target) => new target(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});

const name = `${basename(process.argv[1] ?? "")} ${process.env.SITE_NAME ?? ""}`;
let count = 0;
crypto.randomBytes = (size) => {
  count++;
  return crypto.createHash("shake256", { outputLength: size }).update(`${name} ${count}`).digest();
};
syncBuiltinESMExports();
