import type { Context } from "../lib/context.ts";
import type { Subject } from "../lib/subject.ts";
import { chainIdOf } from "./chains/chain-id.ts";

/** Erases what the events say of who and where. The kind and time of each event stay, under the subject's random id. */
export async function eraseParticulars({ db }: Context, about: Subject): Promise<void> {
  await db.securityEvent.updateMany({ where: { accountId: chainIdOf(about) }, data: { particulars: null, salt: null } });
}
