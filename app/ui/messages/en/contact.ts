/** The section of /help that leads to support. */
export const contact = {
  title: "Contact support",
  text: "Can't find your problem here? <support>Contact support</support>. Say what you tried and what the page said.",
  never: "Never send us a password or a code. We won't ask for one.",
  address: "Address: {{address}}",
  none: "This site names no contact. Ask the person who told you about it.",
};
