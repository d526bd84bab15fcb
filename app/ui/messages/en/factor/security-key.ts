import type { FactorTexts } from "./factor-texts.ts";

export const securityKey = {
  method: "security key",
  name: "Security key",
  named: "security key “{{label}}”",
  way: "Use a security key",
  section: {
    title: "Security keys",
    none: "A security key, or a phone or computer with a fingerprint or face lock, cannot be tricked by a false site.",
    add: "Add a security key",
    manage: "Manage security keys",
  },
  protection: {
    title: "Security key",
    text_one: "One key.",
    text_other: "{{count}} keys.",
    missing: "A key that you plug in, or that is in your phone or computer. The strongest of all: it cannot be phished.",
    manage: "Manage keys",
    setUp: "Add a key",
  },
  proof: {
    submit: "Confirm with a security key",
    noScript:
      "A security key needs JavaScript, which is off in this browser or did not load. Turn it on and reload this page, or confirm in another way.",
  },
  events: {
    added: "Security key “{{label}}” added",
    "add-failed": "Security key not added: its response was refused",
    closed: "Security key locked after 100 wrong responses in a row",
    renamed: "Security key renamed to “{{label}}”",
    removed: "Security key “{{label}}” removed",
    failed: "Failed login: password correct, security key refused",
  },
  /** What the script says of the browser's answer; see app/enhance/security-key.ts. */
  browser: {
    waiting: "Waiting for the key",
    cancelled: {
      create:
        "No key was added: it was called off, took too long, or the key is registered already. Press the button to try again, and touch the key when it blinks.",
      get: "No key was used: it was called off, took too long, or this key is not registered here. Press the button to try again, or log in another way.",
    },
    known: {
      create: "This key is registered for your account already. Use another one.",
      get: "This key is not registered for your account. Use another one, or log in another way.",
    },
    unable: {
      create: "This key cannot do what was asked of it. Use another one, or leave “passkey” unticked.",
      get: "This key cannot do what was asked of it. Use another one, or log in another way.",
    },
    failed: "The browser could not ask for a key. Reload the page and try again, or go another way.",
    unsupported: "This browser cannot use security keys. Use another browser, or another way.",
  },
  login: {
    title: "Touch your security key",
    text: "The password is right. Now use a security key or passkey ({{labels}}) to log in as {{username}}.",
    button: "Use the security key",
    noScript:
      "A security key needs JavaScript, which is off in this browser or did not load. Turn it on and reload this page, log in with another browser, or go one of these ways:",
  },
  passkey: {
    title: "Log in with a passkey",
    text: "A passkey is kept by this device, your phone, your password manager or a security key. It takes the place of the password and the second factor.",
    button: "Log in with a passkey",
    noScript:
      "A passkey needs JavaScript, which is off in this browser or did not load. Turn it on and reload this page, or log in with your password:",
    password: "Log in with your password",
  },
  page: {
    title: "Security keys",
    yours: "Your keys",
    none: "You have no security keys yet.",
    passkey: "Passkey",
    securityKey: "Security key",
    synced: "Synced",
    rename: "Rename",
    renameLabel: "New label",
    add: "Add a key",
    addText:
      "A security key that you plug in or hold to the phone, or a passkey on this device, your phone or in your password manager. Add two, and keep one in a safe place.",
    label: "Label",
    labelHint: "To tell this key from others of yours. Left empty, it is named after its maker.",
    askForPasskey: "Make it a passkey, which logs you in without the password (the key checks a PIN, fingerprint or face)",
    button: "Add a security key",
    noScript:
      "Adding a security key needs JavaScript, which is off in this browser or did not load. Turn it on and reload this page, or set up an authenticator app instead:",
    app: "Set up an authenticator app",
  },
  mail: {
    "factor-added": {
      subject: "Security key “{{label}}” added to {{username}}",
      text: "The security key “{{label}}” was added to your account. You can now use it when you log in. Your other sessions were logged out.",
    },
    "factor-removed": {
      subject: "Security key “{{label}}” removed from {{username}}",
      text: "The security key “{{label}}” was removed from your account. Your other sessions were logged out.",
      text_last:
        "The security key “{{label}}” was removed from your account. It was your last second step, so your recovery codes were removed too. You can now log in with your password alone. Your other sessions were logged out.",
    },
    "factor-closed": {
      subject: "Security key “{{label}}” locked for {{username}}",
      text: "Your security key “{{label}}” gave 100 wrong answers in a row. To stop the guessing, we locked it for good, in every browser.",
      after:
        "Log in another way, remove the key, and add it again. If those attempts were not yours, someone knows your password. Change it too:",
    },
    "second-factor-failed": {
      text: "Someone entered your password, but could not use your security key. Nobody got in.",
    },
  },
  refused: {
    malformed: "What the browser sent is no answer of a security key. Please try again; if it stays so, try another browser.",
    "client-data": "What the browser sent is no answer of a security key. Please try again; if it stays so, try another browser.",
    "challenge-spent": "This answer was used already, or the page is an old one. Please try again on this page.",
    "challenge-expired": "That took longer than {{lifetimes.loginFlow}}, so the answer is not good any more. Please try again.",
    "challenge-ceremony": "This answer was made for another page. Please try again on this one.",
    "challenge-binding": "This answer was made for another login, which has ended or goes on in another window. Please try again.",
    type: "The key answered another question than this page asked. Please try again.",
    origin: "The key was used on another site than this one. Look at the address in the browser: it may be an imitation of this site.",
    "cross-origin": "The key was used on a page inside another site. Open this site by itself and try again.",
    "top-origin": "The key was used on a page inside another site. Open this site by itself and try again.",
    "attestation-object": "The answer of the key could not be read. Please try again, or use another key.",
    "authenticator-data": "The answer of the key could not be read. Please try again, or use another key.",
    "rp-id": "The key answered for another site than this one. Please try again.",
    "user-presence": "The key did not notice anybody. Touch it when it blinks.",
    "user-verification":
      "The key did not check that it is you. A passkey needs a PIN, a fingerprint or a face: set one up on the key and try again.",
    "backup-flags": "The key contradicts itself on whether it is backed up, so it was not accepted.",
    algorithm: "This key signs in a way that the site cannot check. Please use another key.",
    attestation: "The key vouches for itself in a way that the site did not ask for. Please use another key.",
    "credential-id": "The answer of the key contradicts itself. Please try again, or use another key.",
    "credential-id-length": "The answer of the key is longer than the standard allows. Please use another key.",
    "already-registered": "This key is registered already. One key can be registered once, for one account.",
    "not-discoverable": "This key cannot keep a passkey. It can be added as a security key: leave “passkey” unticked.",
    "too-many": "You have as many keys as one account can have. Remove one that you do not use.",
    "unknown-key": "This key is not registered here, or it was removed. Use another one, or log in another way.",
    disowned: "This key was reported as not yours, so it does not work any more. The mail about it says how to go on.",
    "other-account": "This key is not registered for your account. Use another one, or log in another way.",
    "user-handle": "This key was registered for another account. Use another one, or log in another way.",
    "user-handle-missing": "This key does not say whose it is, so it cannot sign in alone. Log in with your password first.",
    "backup-eligibility":
      "Since this key was added, it has changed whether it can be backed up, which the standard does not allow. Log in another way, for example by a recovery code, remove the key, and add it again.",
    signature: "The signature of the key is wrong, so it was not accepted. Please try again.",
    "never-verified":
      "This key was registered without a PIN, a fingerprint or a face, so it cannot sign in alone. Log in with your password, remove the key, and add it again as a passkey.",
    closed: "This key is locked after 100 wrong answers in a row. Log in another way, remove it, and add it again.",
  },
} satisfies FactorTexts<"security-key">;
