export const home = {
  title: "{{site}}",
  text: "One account for your packages, kept safe with a second factor: an authenticator app or a security key.",
};
