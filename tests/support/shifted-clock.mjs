// Loaded into a site by NODE_OPTIONS: shifts its clock by the milliseconds that stand in CLOCK_SHIFT_FILE, while it runs.
import { readFileSync } from "node:fs";

const LOOK_EVERY_MILLISECONDS = 20;
const file = process.env.CLOCK_SHIFT_FILE;
const RealDate = Date;
let shift = 0;

const look = () => {
  shift = Number(readFileSync(file, "utf8"));
};
look();
setInterval(look, LOOK_EVERY_MILLISECONDS).unref();

const now = () => RealDate.now() + shift;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
  apply: (target) => new target(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
