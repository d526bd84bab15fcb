export const register = {
  title: "Register",
  username: "User name",
  usernameHint: "1 to 50 letters, digits, dots, hyphens and underscores. It is public.",
  email: "E-mail address",
  emailHint: "Only you see it. We send a link to it.",
  password: "Password",
  submit: "Register",
  haveAccount: "Already registered? Log in",
  refused: {
    malformed: "Use 1 to 50 letters (A to Z), digits, dots, hyphens and underscores, with a letter or digit at both ends.",
    linked: "This looks like a web address, and mail programs would make a link of it. Use hyphens in place of the dots.",
    reserved: "This user name is reserved, because others would take it for this site's own. Please choose another.",
    taken: "This user name is taken. Please choose another.",
  },
};
