/** The pages of the emails that stay on this machine. */
export const localMail = {
  title: "Local mailbox (development)",
  intro: "This site runs on localhost without a mail server. It keeps every email in its data folder and shows them here, newest first.",
  none: "There are no emails yet.",
  to: "To: {{to}}",
  html: "View as HTML",
  htmlOf: "View as HTML: {{subject}}",
  samplesTitle: "All emails of this site",
  samplesIntro: "With sample data. The links don't work.",
};
