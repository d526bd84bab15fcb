import { randomBytes } from "node:crypto";
import { generateSync } from "otplib";
import { SECOND } from "~/lib/clock";
import type { RequestOptions } from "../soft-authenticator.ts";
import type { Browser } from "./browser.ts";
import { type Account, choose, type Step } from "./people.ts";
import type { World } from "./world.ts";

export type FactorKind = "totp" | "security-key" | "recovery-code";
/** What goes into the form's field, whether it has to be taken, and what is spent when it is. */
export type Proof = {
  field: "code" | "response";
  response: string;
  isRight: boolean;
  /** Whether it is a new answer of a key that the account has. */
  namesKey: boolean;
  spend(): void;
};

/** The options of a key on a page of the login, or of the step-up, that asks for one; otherwise null. */
export function keyOptionsOf(
  data: { asked?: { options: RequestOptions | null }; factors?: { options: RequestOptions | null }[] } | null,
): RequestOptions | null {
  return data?.asked?.options ?? data?.factors?.find(({ options }) => options)?.options ?? null;
}

const STEP_SECONDS = 30;
const stepAt = (now: number) => Math.floor(now / SECOND / STEP_SECONDS);
export const codeAt = (secret: string, step: number) => generateSync({ secret, epoch: step * STEP_SECONDS });

/**
 * A proof of a factor of the account, right, spent or wrong; of an account that has none of this factor it is wrong.
 * @param path the page that asks for it, which shows the options of a key
 */
export async function makeProof(
  world: World,
  { account, kind, browser, path, step }: { account: Account; kind: FactorKind; browser: Browser; path: string; step: Step },
): Promise<Proof> {
  if (kind === "totp") return totpProof(world, { account, step });
  if (kind === "recovery-code") return recoveryProof(world, { account, step });
  return keyProof(world, { account, browser, path, step });
}

function totpProof(world: World, { account, step }: { account: Account; step: Step }): Proof {
  const app = choose(
    account.apps.filter(({ isDisowned }) => !isDisowned),
    step.pick,
  );
  const present = stepAt(world.now);
  // An app is taken one step early too.
  const unspent = app && [present, present + 1].find((number) => number > app.lastStep);
  if (app && unspent && step.how === "right") {
    return {
      field: "code",
      response: codeAt(app.secret, unspent),
      isRight: true,
      namesKey: false,
      spend() {
        app.lastStep = unspent;
      },
    };
  }
  if (app && step.how !== "wrong") return refusedProof("code", codeAt(app.secret, app.lastStep));
  const window = account.apps.flatMap(({ secret }) => [-2, -1, 0, 1, 2].map((away) => codeAt(secret, present + away)));
  let guess = step.pick;
  while (window.includes(String(guess).padStart(6, "0"))) guess++;
  return refusedProof("code", String(guess).padStart(6, "0"));
}

function recoveryProof(world: World, { account, step }: { account: Account; step: Step }): Proof {
  const code = choose(account.codes, step.pick);
  if (code && account.areCodesDisowned) return refusedProof("code", code);
  if (code && step.how === "right") {
    const spend = () => {
      account.codes.splice(account.codes.indexOf(code), 1);
      account.spentCodes.push(code);
      world.happens(account, "recovery-code:used");
    };
    return { field: "code", response: code, isRight: true, namesKey: false, spend };
  }
  const spent = choose(account.spentCodes, step.pick);
  return refusedProof("code", spent && step.how === "spent" ? spent : "0000-0000-0000");
}

async function keyProof(
  world: World,
  { account, browser, path, step }: { account: Account; browser: Browser; path: string; step: Step },
): Promise<Proof> {
  const { data } = await browser.get(path);
  const asked = keyOptionsOf(data);
  const options = asked ?? { challenge: randomBytes(32).toString("base64url"), rpId: "localhost" };
  return assertion(world, {
    keys: account.keys,
    others: account.removedKeys,
    options,
    isAsked: asked !== null,
    step,
  });
}

/** A key's answer to options: right, the answer to earlier ones, of a key that is none any more, or with a bent signature. */
export function assertion(
  world: World,
  {
    keys,
    others,
    options,
    isAsked,
    step,
  }: { keys: Account["keys"]; others: Account["keys"]; options: { challenge: string }; isAsked: boolean; step: Step },
): Proof {
  const key = choose(keys, step.pick);
  if (key?.isDisowned) return { ...refusedProof("response", key.soft.assert(options)), namesKey: true };
  if (step.how === "right" && key) {
    const response = key.soft.assert(options);
    world.assertions.push(response);
    return { field: "response", response, isRight: isAsked, namesKey: true, spend: () => {} };
  }
  const earlier = choose(world.assertions, step.pick);
  if (step.how === "spent" && earlier) return refusedProof("response", earlier);
  const removed = choose(others, step.pick);
  if (removed) return refusedProof("response", removed.soft.assert(options));
  const bend = { signature: (bytes: Uint8Array) => bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) };
  return key ? { ...refusedProof("response", key.soft.assert(options, bend)), namesKey: true } : refusedProof("response", "{}");
}

function refusedProof(field: Proof["field"], response: string): Proof {
  const spend = () => {
    throw new Error("a proof was taken that is none");
  };
  return { field, response, isRight: false, namesKey: false, spend };
}
