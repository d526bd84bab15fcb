import type { Services } from "~/services.server";
import type { Metrics } from "./metrics.ts";

/** The services, with each step of a login counted: by what was proved with, and by what came of it. */
export function countLogins(services: Services, countLogin: Metrics["countLogin"]): Services {
  const { beginLogin, finishLogin, finishConfirmedLogin, signInWithPasskey } = services.login;
  const counted = async <R extends { kind: string }>(factor: string, result: Promise<R>): Promise<R> => {
    const { kind: outcome } = await result.catch((error: unknown) => {
      countLogin({ factor, outcome: "error" });
      throw error;
    });
    countLogin({ factor, outcome });
    return result;
  };
  return standingBefore(services, {
    login: standingBefore(services.login, {
      beginLogin: (form) => counted("password", beginLogin(form)),
      finishLogin: (step) => counted(step.kind, finishLogin(step)),
      finishConfirmedLogin: (step) => counted("confirmed-device", finishConfirmedLogin(step)),
      signInWithPasskey: (form) => counted("passkey", signInWithPasskey(form)),
    }),
  });
}

/** Services with some in the place of their own; the others stay as they are, bound when they are asked for. */
function standingBefore<S extends object>(services: S, others: Partial<S>): S {
  return Object.assign(Object.create(services), others);
}
