/**
 * Each topic stands in a part of the page, named as its anchor: what happened or is to be done, and how. `step1` and so on stand as a
 * numbered list after the text.
 */
export const help = {
  title: "Help",
  lead: "Choose your problem to see what to do.",
  topicsTitle: "Topics",
  parts: { login: "Logging in", lost: "Lost or replaced", safety: "Account safety", keys: "Passkeys and security keys" },
  topics: {
    passkeys: {
      title: "Passkey or security key: which one do I need?",
      text: "A passkey logs you in with your fingerprint, face or PIN. You need no password and no code. A security key is a device you plug in or hold to your phone. If it stores no passkey, it is your second step after the password. A fake site can steal neither of them.",
    },
    "phone-passkey": {
      title: "How do I log in on a computer with the passkey on my phone?",
      text: "Your phone must have Bluetooth turned on and be near the computer. The passkey stays on the phone.",
      step1: "On the computer, choose “Log in with a passkey”. In your browser's window, choose to use a phone.",
      step2: "The browser shows a QR code. Scan it with your phone's camera.",
      step3: "On the phone, confirm with your fingerprint, face or PIN. The computer is logged in.",
    },
    "spare-key": {
      title: "Why do I need a second key?",
      text: "If you lose your only key, you need an authenticator app or a recovery code to log in. With two keys, log in with the other one. A key can be added only once to each account.",
      step1: "Add the first key, and keep it with you.",
      step2: "Add the second key, and give it a name of its own.",
      step3: "Keep the second key at another place, for example at home.",
    },
    "new-phone": {
      title: "I'm getting a new phone",
      text: "Move everything before you give the old phone away. You can do the same if the old phone still works but you want to stop using it.",
      step1:
        "Passkeys: if your passkeys are backed up, log in to the same account of your phone's maker or password manager on the new phone. Otherwise add a new passkey here.",
      step2: "Authenticator app: add the new phone as another app, and enter a code from it.",
      step3: "Log in once with the new phone. Then remove the old passkey and the old app.",
    },
    "lost-phone": {
      title: "I lost my phone or authenticator app",
      text: "Log in with your password. When we ask for a code, choose another way: a passkey, a security key or a recovery code. Then remove the old app, and add a new one.",
    },
    "lost-key": {
      title: "I lost my security key or passkey, or it isn't registered",
      text: "Log in with your password, and choose another way: an authenticator app, another key or a recovery code. Then remove the lost key, so that no one who finds it can use it, and add another one.",
    },
    "lost-all": {
      title: "I lost my second step and my recovery codes",
      text: "Your password isn't enough to log in, and resetting it doesn't change that. Otherwise someone who reads your email could get in.",
      step1: "If a browser is still logged in, don't log out there.",
      step2: "<support>Contact support</support>. They check that the account is yours.",
      step3:
        "We email all your addresses and wait {{wait}}. Then we turn off two-factor authentication, and your password is enough to log in.",
    },
    "no-mail": {
      title: "I didn't get an email",
      text: "Wait a few minutes, and check your spam folder. Then ask for the email again, and use the link in the newest one. To reset your password, enter an address that you verified. For other addresses we send nothing, and don't say so. If you registered with a wrong address, log in and change it.",
    },
    "code-refused": {
      title: "My code isn't accepted",
      text: "Codes depend on the time, so check your phone's clock: turn on automatic time. Each code works once, so wait for the next one. Make sure that you use the app's entry for {{site}} and for this account.",
    },
    "key-refused": {
      title: "My security key or passkey doesn't work",
      text: "Keys need JavaScript, and they only work at {{origin}}. If your browser can't use your key, log in another way.",
      step1: "Plug in the key, or hold it to your phone. For a passkey on your phone, turn on Bluetooth.",
      step2: "Press the button on the page.",
      step3: "Touch the key when it blinks.",
    },
    "key-pin": {
      title: "My key asks for a PIN, or can't check that it's me",
      text: "A passkey needs a PIN, a fingerprint or your face. This is the PIN of the key, not of your computer or this site. Your computer's settings for security keys or sign-in options set or change it. If you don't want a PIN, add the key as a security key: it is then your second step, after your password.",
    },
    imitation: {
      title: "My key was used for a different address",
      text: "A key only works at the address where you added it. Your browser's address bar must show {{origin}}. If it shows something else, close the page: it may be an imitation that wants your password. If you entered your password there, change it now.",
    },
    "locked-out": {
      title: "Too many attempts",
      text: "The page says when you can try again. Support can't shorten the wait. After 100 wrong passwords in a row, your password is locked until you reset it. After 100 wrong codes or keys in a row, that app, key or set of recovery codes is locked: log in another way, remove it, and add it again.",
    },
    "forgot-password": {
      title: "I forgot my password",
      text: "Enter one of your verified addresses, and we email you a link. Open it within {{lifetimes.resetLink}}, and choose a new password. We still ask for your second step.",
    },
    "lost-address": {
      title: "I can't read email at my address any more",
      text: "While you can log in, add another address, verify it, and make it your primary address. Then remove the old one. Do this before you lose the old address: we send reset links to verified addresses only.",
    },
    "not-me": {
      title: "An email tells me about something I didn't do",
      text: "Act now. If the email has the link “This was not me”, open it: it logs out every session, locks your password until you reset it, and removes what was added to your account since.",
      step1: "No such link? Enter {{origin}} in your browser yourself, and log in.",
      step2: "Check your security history and your sessions. Log out the sessions you don't know.",
      step3: "Change your password. If you can't log in, reset it: that logs out every session.",
    },
    suspicious: {
      title: "An email looks suspicious",
      text: "Emails from {{site}} never ask for a password or a code, and never have an attachment. Their links lead only to {{origin}} and to support. If you aren't sure, don't open the link. Check your security history to see what really happened.",
    },
    frozen: {
      title: "My account is suspended",
      text: "{{site}} suspended it, to protect you or others. Nothing is lost. <support>Contact support</support>: only they can open it again.",
    },
  },
  links: {
    reset: "Reset your password",
    emails: "Your email addresses",
    password: "Change your password",
    keys: "Your passkeys and security keys",
    apps: "Your authenticator apps",
    codes: "Your recovery codes",
    sessions: "Your sessions",
    history: "Your security history",
  },
};
