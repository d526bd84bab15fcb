export const login = {
  title: "Log in",
  login: "User name or e-mail address",
  password: "Password",
  submit: "Log in",
  forgot: "Forgot your password?",
  noAccount: "No account yet? Register",
  refused: "The user name, address or password is wrong. If this keeps happening, reset your password: that always opens the way again.",
  frozen: "This account is frozen. Please write to the site's operators to have it opened again.",
};
