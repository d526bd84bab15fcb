/** How reasons begin, in the log and in "lastError" of the outbox. */
export const SERVER_FAULT = "mail server: ";
const RECIPIENT_FAULT = "recipient: ";

/**
 * A mail that the next server did not take. The message is the reason, as an operator may read it in the log and the database: it
 * names neither the recipient nor anything of the mail.
 */
export class DeliveryError extends Error {
  /**
   * @param about whether another recipient might be taken now, or nobody would
   * @param isFinal whether the server said that it will not take it later either
   */
  constructor(
    reason: string,
    readonly about: "recipient" | "server",
    readonly isFinal: boolean,
  ) {
    super(`${about === "server" ? SERVER_FAULT : RECIPIENT_FAULT}${reason}`);
  }
}
