export const register = {
  username: "User name",
  usernameHint: "1 to 50 letters, digits, dots, hyphens and underscores. Everyone can see it.",
  email: "Email address",
  emailHint: "It isn't public. We'll email it a link to verify it.",
  password: "Password",
  submit: "Create account",
  haveAccount: "Already registered? Log in",
  refused: {
    malformed: "Use 1 to 50 letters (A to Z), digits, dots, hyphens and underscores. Start and end with a letter or a digit.",
    linked: "This looks like a web address, so email programs would turn it into a link. Use hyphens instead of the dots.",
    reserved: "This user name is reserved, because people would take it for this site's own. Choose another one.",
    taken: "This user name is taken. Choose another one.",
  },
};
