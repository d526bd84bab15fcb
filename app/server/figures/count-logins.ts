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
  return {
    ...services,
    login: {
      ...services.login,
      beginLogin: (form) => counted("password", beginLogin(form)),
      finishLogin: (step) => counted(step.kind, finishLogin(step)),
      finishConfirmedLogin: (step) => counted("confirmed-device", finishConfirmedLogin(step)),
      signInWithPasskey: (form) => counted("passkey", signInWithPasskey(form)),
    },
  };
}
