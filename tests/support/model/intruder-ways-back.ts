import { expect } from "vitest";
import type { Choice, Intruder } from "./intruder.ts";
import {
  ENDS,
  type Held,
  type HeldKind,
  isAdded,
  isBehindPassword,
  isOfOwnSession,
  LASTING,
  SPARES_ITS_SESSION,
  type WayBack,
  works,
} from "./intruder-held.ts";
import { type Owner, PAGES } from "./intruder-owner.ts";
import { choose } from "./people.ts";

/** From when on what was added is taken back, and what goes besides what the table says. */
type Taken = { since: number; also?: Held | undefined };

/** How often something of each kind was alive before a way back and tried after it: `way: kind`. */
export type Tally = Map<string, number>;

/** In the order in which owners go on where the pages do not let them; the last one is always there. */
const WAYS: Record<WayBack, (owner: Owner, intruder: Intruder, choice: Choice) => Promise<Taken | null>> = {
  "new codes": async (owner) => {
    const taken = done(await owner.post(PAGES.codes, { intent: "generate" }), PAGES.codes);
    if (taken) await owner.readCodes();
    return taken;
  },
  "removal of a factor": removeFactor,
  "end the others": async (owner) => done(await owner.post("/account/sessions", { intent: "revoke-others" }), "/account/sessions"),
  "change of password": changePassword,
  "not me": disown,
  reset: async (owner) => {
    await owner.reset();
    return { since: 0 };
  },
};

export const WAY_NAMES = Object.keys(WAYS) as WayBack[];

/** Takes this way back; where the pages do not let the owner, the next one that they do. */
export async function takeBackSomehow(scene: Scene, way: number, choice: Choice): Promise<void> {
  for (let more = 0; more < WAY_NAMES.length; more++) {
    const name = choose(WAY_NAMES, way + more);
    if (name && (await takeBack(scene, name, choice))) return;
  }
  throw new Error("no way back");
}

type Scene = { owner: Owner; intruder: Intruder; tally: Tally };

/**
 * The owner takes a way back; then everything that the intruder held, and that this way ends, is tried and is dead, and the owner
 * gets in.
 * @returns whether the pages let the owner take it
 */
async function takeBack({ owner, intruder, tally }: Scene, way: WayBack, choice: Choice): Promise<boolean> {
  const { run } = owner;
  run.note(`the owner: ${way}`);
  await run.deliver();
  intruder.readMails();
  const alive: Held[] = [];
  const spared = new Set<Held>();
  for (const held of intruder.held) {
    if (await isAlive(owner, held)) alive.push(held);
    if (SPARES_ITS_SESSION.has(way) && (await isOfOwnSession(owner, held))) spared.add(held);
  }

  run.actor = "owner";
  const taken = await WAYS[way](owner, intruder, choice);
  await run.deliver();
  if (!taken) {
    run.note("    the pages do not let them");
    return false;
  }

  const dead = alive.filter((held) => !spared.has(held) && ends(way, held, taken));
  expect(await survivorsOf(owner, dead), `what outlives "${way}"`).toEqual([]);
  await owner.getIn();
  for (const { kind } of dead) tally.set(`${way}: ${kind}`, (tally.get(`${way}: ${kind}`) ?? 0) + 1);
  intruder.lose([...intruder.held.filter((held) => !alive.includes(held)), ...dead]);
  run.actor = "nobody";
  return true;
}

function ends(way: WayBack, held: Held, { since, also }: Taken): boolean {
  if (held === also) return true;
  if (!ENDS[way].includes(held.kind)) return false;
  return !isAdded(held) || held.since >= since;
}

/** Tries all of it: at once what needs nothing else, once the owner is in what is worth something only behind the right password, and after the wait what had stood for long. */
async function survivorsOf(owner: Owner, dead: Held[]): Promise<string[]> {
  const { now } = owner.run;
  const survivors: string[] = [];
  const tryAll = async (some: Held[]) => {
    for (const held of some) if (await works(owner, held)) survivors.push(`${held.name}, held since ${new Date(held.since).toISOString()}`);
  };
  const behind = dead.filter(isBehindPassword);
  const lasting = behind.filter((held) => isAdded(held) && held.kind !== "role" && now - held.since >= LASTING);
  await tryAll(dead.filter((held) => !behind.includes(held)));
  await owner.getIn();
  await tryAll(behind.filter((held) => !lasting.includes(held)));
  if (lasting.length) await owner.waitAsSaid();
  await tryAll(lasting);
  return survivors;
}

const LOOKED_AT: readonly HeldKind[] = ["session", "flow", "reset link", "kept form"];

/** Whether there is something to end, as far as a look shows it that spends and changes nothing. */
async function isAlive(owner: Owner, held: Held): Promise<boolean> {
  if (held.kind === "remembered browser") return owner.run.isRemembered(held.browser);
  return LOOKED_AT.includes(held.kind) ? works(owner, held) : true;
}

function done(answer: { to: string | null } | null, place: string): Taken | null {
  return answer?.to === place ? { since: 0 } : null;
}

async function disown(owner: Owner, _intruder: Intruder, { pick, flag }: Choice): Promise<Taken | null> {
  const links = await owner.linksOfStrangers();
  // Mostly the first that came: what was added before a later login is not of that one.
  const mail = flag ? links[0] : choose(links, pick);
  if (!mail) return null;
  await owner.disown(mail);
  return { since: mail.at };
}

async function changePassword(owner: Owner): Promise<Taken | null> {
  const password = owner.run.newPassword();
  const taken = done(await owner.post("/account/password", { current: owner.password, password }), "/account/password");
  if (taken) owner.proofs.passwords.push(password);
  return taken;
}

/** Removes what is none of the owner's, or else an app or a key of their own. */
async function removeFactor(owner: Owner, intruder: Intruder, { pick }: Choice): Promise<Taken | null> {
  const [apps, keys] = [await owner.get(PAGES.app), await owner.get(PAGES.key)];
  if (apps?.status !== 200 || keys?.status !== 200) return null;
  const listed = [
    ...apps.data.apps.map(({ id, label }: Listed) => ({ id, label, path: PAGES.app })),
    ...keys.data.keys.map(({ id, label }: Listed) => ({ id, label, path: PAGES.key })),
  ];
  const { proofs } = owner;
  const own = new Set([...proofs.apps, ...proofs.keys].map(({ label }) => label));
  const strange = listed.filter(({ label }) => !own.has(label));
  const chosen = choose(strange.length ? strange : listed, pick);
  if (!chosen) return null;
  const answer = await owner.post(chosen.path, { intent: "remove", id: chosen.id });
  if (answer?.status !== 303) return null;
  proofs.apps = proofs.apps.filter(({ label }) => label !== chosen.label);
  proofs.keys = proofs.keys.filter(({ label }) => label !== chosen.label);
  const also = intruder.held.find(
    (held) => (held.kind === "app" && held.app.label === chosen.label) || (held.kind === "key" && held.key.label === chosen.label),
  );
  return { since: 0, also };
}

type Listed = { id: string; label: string };
