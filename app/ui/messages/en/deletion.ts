export const deletion = {
  title: "Delete your account",
  text: "We'll delete your account in {{lifetimes.deletionGrace}}, and log you out at once. To cancel, use the link in the mail that we send you, or log in and press the button that keeps the account. After that we erase everything that names you.",
  nameStays: "Your user name stays reserved, so that nobody can take your place.",
  nameIsFree: "Your user name is free again then: no address of this account was verified.",
  export: "Download everything that we hold about you first",
  username: "Type your user name, {{username}}, to go on",
  wrongName: "This is not your user name.",
  soleOwner_one:
    "You are the only owner of the project {{projects}}. Make someone else an owner, or delete the project, and then delete your account.",
  soleOwner_other:
    "You are the only owner of the projects {{projects}}. Make someone else an owner of each, or delete them, and then delete your account.",
  submit: "Delete my account",
  due: "Your account will be deleted on {{date}}",
  keep: {
    title: "Keep your account?",
    text: "The account is marked for deletion. Press the button to keep it.",
    note: "A login alone does not cancel this. If you want to keep the account, press the button.",
    submit: "Keep my account",
    gone: "This link was used already, or there is no deletion to cancel. Log in to see how your account stands.",
  },
};
