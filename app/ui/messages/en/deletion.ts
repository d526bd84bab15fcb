export const deletion = {
  title: "Delete your account",
  text: "We'll log you out now, and delete your account in {{lifetimes.deletionGrace}}. Until then you can cancel: use the link in the email that we send you, or log in and choose “Keep my account”.",
  afterwards:
    "After that, we erase your account with its email addresses, password and API tokens. Your published files stay in their projects. The projects' owners can still see what you did there, with your user name, IP address and browser. Of your security history, we keep only what happened and when.",
  nameStays: "Your user name stays reserved, so that no one can impersonate you.",
  nameIsFree: "Others can then take your user name, because you haven't verified an address.",
  export: "Download your data first",
  username: "To confirm, type your user name: {{username}}",
  wrongName: "That isn't your user name. Type it as shown.",
  soleOwner_one:
    "You're the only owner of the project {{projects}}. Make someone else an owner, or delete the project, and then try again.",
  soleOwner_other:
    "You're the only owner of the projects {{projects}}. Make someone else an owner of each, or delete them, and then try again.",
  submit: "Delete my account",
  due: "Your account will be deleted on {{date}}",
  keep: {
    title: "Keep your account?",
    text: "Your account is going to be deleted. You can still keep it.",
    note: "Logging in doesn't cancel this. If you want to keep your account, choose the button.",
    submit: "Keep my account",
    gone: "This link no longer works. It may have been used, or the deletion is already cancelled. Log in to check your account.",
  },
};
