/** A mailbox without a name (RFC 5321, 4.1.2): a dot-atom, which needs no SMTPUTF8, at a domain. */
const MAIL_ADDRESS = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9-]+(\.[a-z0-9-]+)*$/i;

/** Whether the text is an address that a header of a mail can hold as it is. */
export function isMailAddress(text: string): boolean {
  return MAIL_ADDRESS.test(text);
}
