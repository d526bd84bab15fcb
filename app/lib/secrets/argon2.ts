import { availableParallelism } from "node:os";
import { type Algorithm, hash, hashRaw, type Options, verify } from "@node-rs/argon2";
import { BoundedQueue } from "../work/bounded-queue.ts";

/**
 * argon2id, m=19456 KiB, t=2, p=1: the first choice of the OWASP Password Storage Cheat Sheet. For all that a person types
 * and that must not be read out of a stolen database.
 */
export const ARGON2_PARAMETERS = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const satisfies Options;

/** Hashes run on Node's four threads for slow work; one of them stays free for files and the names of hosts. */
const MOST_THREADS = 3;
/** A hash takes about 20 milliseconds of a core: the last one that waits has its turn after about a second. */
const WAITING_PER_CORE = 48;
/** Of those, what is left to people who are signed in already, or half-way. */
const KEPT_PER_CORE = 16;

const atOnce = Math.min(availableParallelism(), MOST_THREADS);

/** All of the process's hashes. Where too many wait already, the next is refused at once, for whomever it is. */
export const hashQueue = new BoundedQueue({ atOnce, waiting: atOnce * WAITING_PER_CORE });

/**
 * Forms with a password that anybody can send, a login or a registration: one that is taken is taken with all of its work, the
 * hash and the database's, and what is more than that is refused before anything is looked up or counted.
 */
export const openForms = new BoundedQueue({ atOnce: atOnce * (WAITING_PER_CORE - KEPT_PER_CORE), waiting: 0 });

/** The hash in PHC string format, with a random salt. */
export function hashText(text: string): Promise<string> {
  return hashQueue.run(() => hash(text, ARGON2_PARAMETERS));
}

/** Whether the text is the one of a hash in PHC string format. */
export function verifyText(text: string, stored: string): Promise<boolean> {
  return hashQueue.run(() => verify(stored, text));
}

/** The hash under a salt that several secrets share, so that one hash finds which of them was typed. */
export function hashUnderSalt(text: string, salt: Uint8Array): Promise<Uint8Array> {
  return hashQueue.run(() => hashRaw(text, { ...ARGON2_PARAMETERS, salt }));
}
