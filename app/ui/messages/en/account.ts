export const account = {
  title: "Your account",
  sections: {
    label: "Your account",
    overview: "Overview",
    emails: "E-mail addresses",
    password: "Password",
    twoFactor: "Two-factor login",
    sessions: "Sessions",
    history: "Security history",
  },
};
