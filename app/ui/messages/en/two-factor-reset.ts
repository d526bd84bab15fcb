import type { DropReason } from "~/auth/two-factor-reset/carry-out-resets";

/** The reset of an account's second factors that an admin begins, for its owner and for admins. */
export const twoFactorReset = {
  begin: {
    link: "Begin a two-factor reset",
    title: "Two-factor reset of {{username}}",
    text_one:
      "For someone who has lost every second step. After {{count}} hour, we remove all security keys, authenticator apps and recovery codes from the account, forget its browsers and end its sessions. The password stays. From then on, it is all that is needed to log in.",
    text_other:
      "For someone who has lost every second step. After {{count}} hours, we remove all security keys, authenticator apps and recovery codes from the account, forget its browsers and end its sessions. The password stays. From then on, it is all that is needed to log in.",
    who: "Verify the person's identity first, with more than their email address. We email all verified addresses at once, and again before the removal. Each email has a link that stops the reset. Any administrator can stop it too.",
    continue: "Continue",
  },
  confirm: {
    title: "Confirm the two-factor reset",
    username: "To confirm, type the user name: {{username}}",
    wrongName: "That isn't the user name of this account.",
    submit: "Begin the reset",
    back: "Back to the account",
  },
  refused: {
    "own-account": "This is your own account. Remove your keys and apps on your account's pages instead.",
    admin: "This account is an administrator's. Reset it on the server with the operator's tool, or remove the administrator role first.",
    frozen: "This account is suspended. Unfreeze it before you begin a reset.",
    deleting: "This account is being deleted.",
    "no-factor": "This account has no two-factor authentication to remove.",
    pending: "A reset of this account is already waiting.",
  },
  dropped: {
    frozen: "the account is suspended",
    deleting: "the account is being deleted",
    admin: "the account is an administrator's now",
    "new-factor": "a security key or app was added meanwhile",
    "factor-used": "a security key, an app or a recovery code was used meanwhile",
    "no-factor": "two-factor authentication is off already",
  } satisfies Record<DropReason, string>,
  pending: {
    title: "Two-factor reset",
    disowned: "The owner used the “This was not me” link. What was added from then on no longer works, and will be removed.",
    by: "Begun by",
    reason: "Reason",
    at: "Begun",
    due: "Due",
  },
  own: {
    title: "Two-factor authentication will be removed",
    text: "Someone told support that you lost your security keys, apps and recovery codes. At the time below, we remove all of them. From then on, your password is all that is needed to log in. If you didn't ask for this, stop it now and change your password.",
    due: "We remove it on {{date}}.",
    submit: "Stop the reset: I have my keys or codes",
    textDisowned:
      "Someone used the “This was not me” link in one of our emails. It said that security keys or apps of this account belong to someone else. They no longer work, and we remove them at the time below. Only the link in the emails about it can stop that.",
    confirm: "Confirm it's you another way",
    needsOlderFactor:
      "Confirm with a security key, app or code that you had before the reset began. If you can't, use the link in the email about it.",
    gone: "There is no reset to stop any more. Your security history says what happened.",
  },
  stop: {
    title: "Keep two-factor authentication?",
    text: "Someone told support that you lost your security keys, apps and recovery codes. We are about to remove them. Press the button to stop that.",
    textDisowned:
      "Someone used the “This was not me” link in one of our emails to report that security keys or apps of your account aren't yours. We are about to remove them. Press the button to keep them, but only if you added them yourself.",
    submit: "Stop the reset",
    gone: "This link was used before, or there is no reset to stop any more. Log in to check your account.",
  },
};
