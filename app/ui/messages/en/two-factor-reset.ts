import type { DropReason } from "~/auth/two-factor-reset/carry-out-resets";

/** The reset of an account's second factors that an admin begins, for its owner and for admins. */
export const twoFactorReset = {
  begin: {
    link: "Begin a two-factor reset",
    title: "Two-factor reset of {{username}}",
    text_one:
      "For an owner who has lost every second factor. After {{count}} hour all of them are taken off the account, with the recovery codes and remembered browsers, and every session ends. The password stays, and alone logs in then.",
    text_other:
      "For an owner who has lost every second factor. After {{count}} hours all of them are taken off the account, with the recovery codes and remembered browsers, and every session ends. The password stays, and alone logs in then.",
    who: "First make sure who asks, by something that is not the mail address alone. All verified addresses get a mail at once and another one before the end, each with a link that stops the reset. Any admin can stop it too.",
    continue: "Go on",
  },
  confirm: {
    title: "Confirm the two-factor reset",
    username: "Type the user name, {{username}}, to go on",
    wrongName: "This is not the user name of the account.",
    submit: "Begin the reset",
    back: "Back to the account",
  },
  refused: {
    "own-account": "This is your own account: nobody resets their own factors here. Remove them on your account's pages.",
    admin:
      "This account is an admin's. Its factors are taken off on the server only, by the operator's tool, or once it is no admin any more.",
    frozen: "This account is frozen. Open it before you begin a reset.",
    deleting: "This account is being deleted.",
    "no-factor": "This account has no second factor to take off.",
    pending: "A reset of this account's factors waits already.",
  },
  dropped: {
    frozen: "the account is frozen",
    deleting: "the account is being deleted",
    admin: "the account is an admin's now",
    "new-factor": "a second factor was added since it was begun",
    "factor-used": "a second factor or a recovery code was used since it was begun",
    "no-factor": "there is no second factor any more",
  } satisfies Record<DropReason, string>,
  pending: {
    title: "Two-factor reset",
    disowned: "Begun by the link “This was not me”: what was added from then on is removed, and does not work meanwhile.",
    by: "Begun by",
    reason: "Reason",
    at: "Begun",
    due: "Carried out",
  },
  own: {
    title: "Your second factors will be taken off",
    text: "The site's admins were told that you have lost your second factors. All of them are taken off at the time below, and from then on your password alone logs in. If you did not ask for this, stop it now, and change your password.",
    due: "This happens on {{date}}.",
    submit: "Stop it: I have my second factors",
    textDisowned:
      "Someone said, by the link “This was not me” in one of our mails, that second factors of this account are not its owner's. They do not work any more, and are removed at the time below. Only the link in the mails about it stops that.",
    confirm: "Confirm with another factor",
    needsOlderFactor:
      "Confirm it with a second factor that you had before the reset was begun. If you cannot, use the link in the mail about it.",
    gone: "There is no reset to stop any more. Your security history says what happened.",
  },
  stop: {
    title: "Keep your second factors?",
    text: "The site's admins were told that you have lost your second factors and are about to take them off. Press the button to stop that.",
    textDisowned:
      "Second factors of your account were reported as not yours, and are about to be removed. Press the button only if you added them yourself: it keeps them.",
    submit: "Stop the reset",
    gone: "This link was used already, or there is no reset to stop any more. Log in to see how your account stands.",
  },
};
