export const deletion = {
  title: "Delete your account",
  text: "Your account is deleted seven days after you press the button. Until then a link in the mail that we send you, or a login, calls it off. Then everything that names you is erased.",
  nameStays: "Your user name stays reserved, so that nobody can take your place.",
  nameIsFree: "Your user name is free again then: no address of this account was verified.",
  export: "Download everything that we hold about you first",
  username: "Type your user name, {{username}}, to go on",
  wrongName: "This is not your user name.",
  submit: "Delete my account",
  due: "Your account will be deleted on",
  keep: {
    title: "Keep your account?",
    text: "The account is marked for deletion. Press the button to keep it.",
    submit: "Keep my account",
    gone: "This link was used already, or there is no deletion to call off. Log in to see how your account stands.",
  },
};
