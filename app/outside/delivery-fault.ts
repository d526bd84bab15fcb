import { DeliveryError } from "~/lib/delivery-error";

/** The fields of nodemailer's errors beside their message. */
type SmtpError = Error & { command?: string; responseCode?: number; response?: string };

const MAX_REASON = 300;
/** Replies to RCPT TO that refuse us and not the recipient: log in first (RFC 4954, 6; RFC 3207, 4), or not in this order (RFC 5321). */
const ABOUT_US = new Set([503, 530, 534, 535, 538]);
/**
 * Enhanced status codes that do the same: the sender's address (RFC 3463, 3.2), which many servers look at only now, and policy (3.8):
 * that we may not relay through this server is for the operator to mend.
 */
const STATUS_ABOUT_US = /^\d{3}[ -]\d\.(1\.[78]|7\.\d+)\b/;
/** Enhanced status codes about the recipient's address or mailbox (RFC 3463, 3.2 and 3.3), in an answer to the whole message. */
const STATUS_ABOUT_RECIPIENT = /^\d{3}[ -]\d\.[12]\.\d+\b/;

/**
 * Tells what kept a mail from being taken, without what a server repeats of it.
 * @param secrets texts that must not stand in the reason: the recipient, the name and password of the mail server
 */
export function deliveryFault(error: unknown, secrets: readonly string[]): DeliveryError {
  const {
    message,
    command,
    responseCode = 0,
    response = "",
  } = error instanceof Error ? (error as SmtpError) : (new Error(String(error)) as SmtpError);
  const reason = redact(message, secrets);
  const isAboutUs = ABOUT_US.has(responseCode) || STATUS_ABOUT_US.test(response);
  const isAboutRecipient = command === "RCPT TO" || (command === "DATA" && STATUS_ABOUT_RECIPIENT.test(response));
  const about = isAboutRecipient && !isAboutUs ? "recipient" : "server";
  return new DeliveryError(reason, about, about === "recipient" && responseCode >= 500);
}

/** One line, in which neither secrets nor anything that looks like an address, a link or a token stands. */
function redact(text: string, secrets: readonly string[]): string {
  const withoutSecrets = secrets.filter(Boolean).reduce((rest, secret) => rest.replaceAll(secret, "…"), text);
  return withoutSecrets
    .replace(/https?:\/\/\S+/gi, "…")
    .replace(/\S+@\S+/g, "…")
    .replace(/[\w-]{20,}/g, "…")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MAX_REASON);
}
