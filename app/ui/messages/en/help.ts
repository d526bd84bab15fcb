/** Each topic is a section of the page, named as its anchor: what happened, and what to do. */
export const help = {
  title: "Help",
  lead: "Find what happened to you. Every way out of it is a link.",
  topicsTitle: "What happened?",
  topics: {
    "lost-phone": {
      title: "My phone or authenticator app is gone",
      text: "Log in with your password. When the site asks for a code, choose another way: your security key, or one of the recovery codes that you kept when you set up two-factor login. Then remove the old app and set up a new one.",
    },
    "lost-key": {
      title: "My security key is gone",
      text: "Log in with your password and choose another way than the key: an authenticator app, another key or a recovery code. Then remove the lost key, so that nobody who finds it can use it, and add another.",
    },
    "lost-all": {
      title: "I have no second factor and no recovery code left",
      text: "A password alone does not open the account, and a password reset does not change that: otherwise somebody who reads your mail could do it too. If a browser is still signed in, keep it open. Then <support>contact support</support>. They can take the second factors off an account after they made sure that it is yours, and it is told to all its addresses.",
    },
    "no-mail": {
      title: "No mail arrives",
      text: "Give it a few minutes, and look among the unwanted mail. Then ask for the mail once more, with the address spelled as you registered it: a later mail replaces the earlier one, so use the newest link. For a password reset the address must be one that you verified; for an unknown one no mail is sent, and the page does not say so. If you registered with a mistyped address, log in and correct it.",
    },
    "code-refused": {
      title: "My code is refused",
      text: "Look at the clock of the phone first. The codes are made from the time, so a clock that is a minute off makes wrong ones: set date and time to automatic. Every code works once, so wait for the next one after you used it. And make sure that the entry in the app is the one for {{site}} and for this account.",
    },
    "key-refused": {
      title: "My security key does nothing",
      text: "Keys need a browser with scripts on, and the page's address must be the one where the key was added. Plug it in or hold it to the phone first, then press the button on the page, and touch the key when it blinks. In a browser that cannot do it, choose another way to log in.",
    },
    "locked-out": {
      title: "Too many tries",
      text: "The page says how many minutes to wait; tries after that are free again. Nobody can shorten the wait, and that is what stops the people who guess. After 100 wrong passwords in a row the password is closed until you reset it by mail. After 100 wrong codes in a row an authenticator app, or your set of recovery codes, is locked: log in with another second factor or a recovery code, remove it and add it again.",
    },
    "forgot-password": {
      title: "I forgot my password",
      text: "Ask for a link to one of your verified addresses, open it within {{lifetimes.resetLink}} and choose a new password. Your second factor is still asked for.",
    },
    "lost-address": {
      title: "I cannot read mail at my address any more",
      text: "As long as you can log in, add another address, verify it and make it the primary one. Then remove the old one. Do it before the old address ends: reset links go only to verified addresses.",
    },
    "not-me": {
      title: "A mail tells of something that I did not do",
      text: "Do not wait. If the mail has the link “This was not me”, use it: it ends every session, closes the password until you reset it, and takes back what was added to your account since. Otherwise log in by typing this site's address yourself, look at the history and the sessions of your account, end what you do not know, and change the password. If you cannot log in any more, reset the password: that ends every session.",
    },
    suspicious: {
      title: "A mail looks odd",
      text: "Mails from {{site}} never ask for a password, a code or a recovery code, and never carry an attachment. Their links lead to {{origin}} and nowhere else. When in doubt, do not click: open the site yourself. What really happened stands in your history.",
    },
    frozen: {
      title: "My account is frozen",
      text: "The people who run {{site}} froze it, to protect it or others. Nothing is lost. Only support can open it again: <support>contact support</support>.",
    },
  },
  links: {
    login: "Log in",
    reset: "Reset the password",
    register: "Register",
    emails: "Your e-mail addresses",
    password: "Change the password",
    twoFactor: "Your second factors",
    codes: "Your recovery codes",
    sessions: "Your sessions",
    history: "Your security history",
  },
};
