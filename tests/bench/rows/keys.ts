import { performance } from "node:perf_hooks";
import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import { type ChallengePurpose, createChallenge } from "~/auth/security-key/challenge";
import { checkAssertion } from "~/auth/security-key/check-assertion";
import { checkRegistration, type NewCredential } from "~/auth/security-key/check-registration";
import { migrate } from "~/lib/database/migrate";
import { type DatabaseKind, openDatabase } from "~/lib/database/open";
import { newId, systemRandom } from "~/lib/random";
import { SoftAuthenticator } from "../../support/soft-authenticator.ts";
import { createTestContext, type TestContext } from "../../support/test-context.ts";
import type { BenchRun, Row } from "../bench-run.ts";
import { createPeople } from "../places/people.ts";
import { type Figure, ratios, spreadOf } from "../report/figures.ts";

/** Ceremonies a second of measuring: each is prepared before. */
const A_SECOND = 100;

/** What the site does with a key's answer, with its statements, against SimpleWebAuthn's verification of the same answers alone. */
export const keys: Row = {
  about: "a key's registration and assertion, against SimpleWebAuthn's bare verification",
  measure: (run) => run.onEach((kind) => measure(run, kind)),
};

async function measure(run: BenchRun, kind: DatabaseKind): Promise<Figure[]> {
  const place = await run.databases.create(kind);
  const db = openDatabase(place.url);
  try {
    await migrate(db, kind, `prisma/${kind}/migrations`);
    const context = createTestContext(db);
    const [person] = await createPeople(db, context.keys as never, 1);
    const ceremonies = new Ceremonies(context, person?.accountId ?? "", Math.ceil(run.seconds * A_SECOND));
    await ceremonies.register();
    await ceremonies.assert();
    const registrations = await run.rounds(() => ceremonies.register());
    const assertions = await run.rounds(() => ceremonies.assert());
    const figure = (what: string, samples: { ours: number; bare: number }[]): Figure => {
      const values = samples.map(({ ours }) => ours);
      const value = spreadOf(
        ratios(
          values,
          samples.map(({ bare }) => bare),
        ),
      );
      const ratio = { to: "SimpleWebAuthn alone", value };
      return { row: "keys", database: kind, what, unit: "a second", value: spreadOf(values), ratio, bound: { of: "ratio", atLeast: 0.8 } };
    };
    return [
      figure("registration of a key is checked, one after the other", registrations),
      figure("assertion of a key is checked and its use recorded", assertions),
    ];
  } finally {
    await db.$disconnect();
    await place.drop();
  }
}

type Answer = { response: string; challenge: string; purpose: ChallengePurpose };

class Ceremonies {
  private readonly key: SoftAuthenticator;
  private credential: NewCredential | undefined;

  constructor(
    private readonly context: TestContext,
    private readonly accountId: string,
    private readonly count: number,
  ) {
    this.key = new SoftAuthenticator({ origin: context.settings.origin });
  }

  async register() {
    const { rpId, origin } = this.context.settings;
    const answers = await this.answers("registration", (challenge) =>
      this.key.register({ challenge, rp: { id: rpId }, user: { id: "user" } }),
    );
    const bare = await rateOf(answers, async ({ response, challenge }) => {
      const verified = { response: JSON.parse(response), expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpId };
      await verifyRegistrationResponse({ ...verified, requireUserVerification: false });
    });
    const ours = await rateOf(answers, async ({ response, purpose }) => {
      const checked = await checkRegistration(this.context, { response, purpose, passkey: false });
      if (checked.kind === "refused") throw new Error(checked.reason);
      this.credential = checked.credential;
    });
    return { ours, bare };
  }

  async assert() {
    const { rpId, origin } = this.context.settings;
    const { credentialId, publicKey } = await this.storedKey();
    const answers = await this.answers("login", (challenge) => this.key.assert({ challenge, rpId }));
    const bare = await rateOf(answers, async ({ response, challenge }) => {
      const verified = { response: JSON.parse(response), expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpId };
      await verifyAuthenticationResponse({
        ...verified,
        credential: { id: credentialId, publicKey, counter: 0 },
        requireUserVerification: false,
      });
    });
    const ours = await rateOf(answers, async ({ response, purpose }) => {
      const checked = await checkAssertion(this.context, { response, purpose, accountId: this.accountId });
      if (checked.kind === "refused") throw new Error(checked.reason);
    });
    return { ours, bare };
  }

  private async storedKey(): Promise<NewCredential> {
    const { credential, accountId } = this;
    if (!credential) throw new Error("nothing was registered");
    const { db } = this.context;
    if ((await db.securityKey.count({ where: { accountId } })) === 0) {
      const data = { ...credential, transports: "[]", id: newId(systemRandom), accountId, label: "Key", createdAt: new Date() };
      await db.securityKey.create({ data });
    }
    return credential;
  }

  /** Answers to challenges of as many logins or sessions: of one there are only a few at a time. */
  private async answers(ceremony: "registration" | "login", answer: (challenge: string) => string): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (let index = 0; index < this.count; index++) {
      const purpose = { ceremony, boundTo: newId(systemRandom) };
      const challenge = await createChallenge(this.context, { accountId: this.accountId, ...purpose });
      answers.push({ response: answer(challenge), challenge, purpose });
    }
    return answers;
  }
}

async function rateOf<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (const item of items) await work(item);
  return items.length / ((performance.now() - start) / 1000);
}
