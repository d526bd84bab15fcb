export const register = {
  title: "Register",
  username: "User name",
  usernameHint: "1 to 50 letters, digits, dots, hyphens and underscores. It is public.",
  email: "E-mail address",
  emailHint: "Only you see it. We send a link to it.",
  password: "Password",
  submit: "Register",
  haveAccount: "Already registered? Log in",
  usernameMalformed: "Use 1 to 50 letters (A to Z), digits, dots, hyphens and underscores, with a letter or digit at both ends.",
  usernameTaken: "This user name is taken. Please choose another.",
};
