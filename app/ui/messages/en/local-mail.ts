/** The pages of the mail that stays on this machine. */
export const localMail = {
  title: "Mail on this machine",
  intro: "This site runs on localhost without a mail server, so every mail is kept in its data folder and shown here, the newest first.",
  none: "There is no mail yet.",
  to: "To: {{to}}",
  html: "As HTML",
  htmlOf: "As HTML: {{subject}}",
  samplesTitle: "Every mail of this site",
  samplesIntro: "With sample data. None of the links works.",
};
