import { requestDeletion } from "~/account-life/deletion";
import { disownLogin } from "~/account-life/not-me/disown-login";
import { endAccountSessions } from "~/admin/end-account-sessions";
import { freezeAccount } from "~/admin/freeze-account";
import { revokeOtherSessions } from "~/auth/end-access/revoke-other-sessions";
import { removeFactor } from "~/auth/enrolment/remove-factor";
import { changePassword } from "~/auth/new-password/change-password";
import { resetPassword } from "~/auth/new-password/reset-password";
import { sessionActor } from "~/auth/session/session-actor";
import { finishEnrolment } from "~/auth/totp/finish-enrolment";
import { resetTwoFactor } from "~/auth/two-factor-reset/reset-two-factor";
import type { SecurityEventName } from "~/history/events/events";
import { asOperator } from "../actors.ts";
import type { TestContext } from "../test-context.ts";
import { withCookies } from "../with-cookies.ts";
import { type Ending, NEW_PASSWORD } from "./rounds.ts";

type End = {
  /** What it writes into the history as it ends the rest. */
  event: SecurityEventName;
  /** Whether a login with the password that comes after it is refused. */
  refusesPassword: boolean;
  refusesPasskey: boolean;
  run(context: TestContext, ending: Ending): Promise<unknown>;
};

/** The owner's own session asks, from a browser of its own. */
const asOwner = (context: TestContext, { owner }: Ending): TestContext => ({
  ...withCookies(context, owner),
  actor: sessionActor(owner.sessionToken),
});

/** All that ends access to an account; each is to leave nothing that was there before, or was under way. */
export const ENDS = {
  "a change of the password": {
    event: "password:changed",
    refusesPassword: true,
    refusesPasskey: false,
    run: (context, ending) => {
      const { accountId, password: current } = ending;
      return changePassword(asOwner(context, ending), { accountId, current, password: NEW_PASSWORD });
    },
  },
  "a reset": {
    event: "password:reset",
    refusesPassword: true,
    refusesPasskey: false,
    run: (context, { resetToken: token }) => resetPassword(context, { token, password: NEW_PASSWORD }),
  },
  "“this was not me”": {
    event: "login:disowned",
    refusesPassword: true,
    refusesPasskey: false,
    run: (context, { notMeToken: token }) => disownLogin(context, { token }),
  },
  "the end of all others": {
    event: "session:ended",
    refusesPassword: false,
    refusesPasskey: false,
    run: (context, ending) => revokeOtherSessions(asOwner(context, ending), { accountId: ending.accountId }),
  },
  "a new factor": {
    event: "factor:added",
    refusesPassword: true,
    refusesPasskey: false,
    run: (context, ending) => {
      const { accountId, owner, setUpCode: code } = ending;
      return finishEnrolment(asOwner(context, ending), { accountId, sessionId: owner.publicId, label: "New", code });
    },
  },
  "a removed factor": {
    event: "factor:removed",
    refusesPassword: false,
    refusesPasskey: false,
    run: (context, ending) => {
      const { accountId, spareAppId: id } = ending;
      return removeFactor(asOwner(context, ending), { accountId, kind: "totp", id });
    },
  },
  "a freeze": {
    event: "account:frozen",
    refusesPassword: true,
    refusesPasskey: true,
    run: (context, { accountId }) => freezeAccount(asOperator(context), { accountId }),
  },
  "an admin's end of all sessions": {
    event: "account:sessions-ended",
    refusesPassword: false,
    refusesPasskey: false,
    run: (context, { accountId }) => endAccountSessions(asOperator(context), { accountId }),
  },
  "a two-factor reset": {
    event: "account:two-factor-reset",
    refusesPassword: false,
    refusesPasskey: true,
    run: (context, { accountId }) => resetTwoFactor(asOperator(context), { accountId }),
  },
  "a deletion": {
    event: "account:deletion-requested",
    refusesPassword: false,
    refusesPasskey: false,
    run: (context, ending) => requestDeletion(asOwner(context, ending), { accountId: ending.accountId, username: ending.username }),
  },
} satisfies Record<string, End>;

export type EndName = keyof typeof ENDS;
