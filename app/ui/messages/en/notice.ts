/** What a page says in its `role="status"` after a redirect. */
export const notice = {
  registered: "Your account is made. We sent a mail to your address: open its link to verify the address. You can log in now.",
  "email-verified": "Your address is verified.",
  "verify-first": "Verify your e-mail address first. Then you can go on.",
  "reset-requested":
    "If somebody has verified this address here, a mail with a link is on its way to it. The link is good for one hour, and a later one replaces it.",
  "password-reset": "Your password is changed and every session ended. Log in with the new one.",
  "logged-out": "You are logged out.",
  "flow-gone": "This login took too long or was used already. Please start again.",
  "session-revoked": "The session is ended.",
  "sessions-revoked": "All other sessions are ended.",
  "device-forgotten": "The browser is forgotten.",
  "account-kept": "Your account is kept.",
  "deletion-requested":
    "Your account will be deleted in seven days, and you are logged out. The mail that we sent you has a link that calls it off.",
  "device-confirmed": "The login is confirmed. It goes on in the browser where you began it.",
  disowned: "All sessions are ended and the password is closed. Reset it now: enter your address and follow the link in the mail.",
  "session-ended-expired": "You were logged out because some time has passed. Please log in again.",
  "session-ended-logout": "You logged out. Please log in again.",
  "session-ended-revoked": "This session was ended from another one. Please log in again.",
  "session-ended-password-changed": "The password was changed, which ended this session. Please log in again.",
  "session-ended-password-reset": "The password was reset, which ended this session. Please log in again.",
  "session-ended-factor-changed": "The second factors were changed, which ended this session. Please log in again.",
  "session-ended-renewed": "This session was renewed in another tab. Please log in again.",
  "session-ended-frozen": "This account is frozen. Please write to the site's operators.",
  "session-ended-not-me": "Somebody reported that a login was not theirs, which ended all sessions. Please log in again.",
  "session-ended-deleted": "The account is being deleted, which ended this session.",
};
