import type { NamedFault } from "../account-life/verify-site-history.ts";

type FaultOf<Name, Fault = NamedFault> = Fault extends { fault: infer Names } ? (Name extends Names ? Fault : never) : never;
const eventOf = ({ accountId, username, sequence }: { accountId: string; username?: string | undefined; sequence: number }) =>
  `event ${sequence} of ${nameOf({ accountId, username })}`;
const nameOf = ({ accountId, username }: { accountId: string; username?: string | undefined }) =>
  username ? `${username} (${accountId})` : accountId;
const day = (moment: Date) => moment.toISOString();

/** Each fault as a sentence about the event, the account or the anchor. */
const SENTENCES: { [Name in NamedFault["fault"]]: (fault: FaultOf<Name>) => string } = {
  missing: (fault) => `${eventOf(fault)} is missing`,
  changed: (fault) => `${eventOf(fault)} was changed`,
  unlinked: (fault) => `${eventOf(fault)} does not follow on the one before`,
  "no-mac": (fault) => `${eventOf(fault)} has no MAC`,
  forged: (fault) => `${eventOf(fault)} was not written by this site: its MAC is wrong`,
  "unknown-key": (fault) => `${eventOf(fault)} has a MAC under the key "${fault.keyId}", which is missing`,
  erased: (fault) => `${eventOf(fault)} has lost its address and browser, although the account exists`,
  unvouched: (fault) => `${eventOf(fault)} and what follows is not covered by a MAC of the chain's head`,
  "head-forged": (fault) => `the head of the chain of ${nameOf(fault)} was not written by this site: events were removed or rewritten`,
  "head-unknown-key": (fault) => `the head of the chain of ${nameOf(fault)} has a MAC under the key "${fault.keyId}", which is missing`,
  "not-anchored": (fault) => `${eventOf(fault)} is not the one that anchor ${fault.anchor} has: it was rewritten`,
  "kept-from-anchors": (fault) => `${eventOf(fault)} is marked as anchored, and no anchor has it`,
  removed: (fault) => `the chain of ${nameOf(fault)} was removed; anchor ${fault.anchor} has it with ${fault.sequence} events`,
  "no-chain": (fault) => `the account ${nameOf(fault)} has no chain: it was removed`,
  "no-beginning": (fault) => `the chain of ${nameOf(fault)} does not begin with the registration: what was there before was removed`,
  "anchor-missing": ({ anchor }) => `anchor ${anchor} is missing`,
  "anchor-changed": ({ anchor }) => `anchor ${anchor} was changed`,
  "anchor-unknown-key": ({ anchor, keyId }) => `anchor ${anchor} has a MAC under the key "${keyId}", which is missing`,
  "other-anchor": ({ anchor, at }) =>
    `anchor ${anchor} of ${day(at)} in the log is not the one in the database: the history before it was changed, or restored from a backup`,
  "set-back": ({ anchor, at, last }) =>
    `the database is older than the log, which has anchor ${anchor} of ${day(at)}; the database ends with anchor ${last}: it was restored from a backup`,
};

/** @returns a line: `event 3 of ada (id) was changed` */
export function describeFault(fault: NamedFault): string {
  const sentence = SENTENCES[fault.fault] as (fault: NamedFault) => string;
  return sentence(fault);
}
