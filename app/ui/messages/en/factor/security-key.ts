import type { FactorTexts } from "./factor-texts.ts";

export const securityKey = {
  method: "security key",
  name: "Security key",
  named: "security key “{{label}}”",
  way: "Use a security key or passkey",
  section: {
    title: "Passkeys and security keys",
    none: "Log in with your fingerprint, face or PIN, or with a key you plug in. A fake site can't steal them.",
    add: "Add a passkey or security key",
    manage: "Manage passkeys and security keys",
  },
  protection: {
    title: "Passkeys and security keys",
    text_one: "You have {{count}} passkey or security key.",
    text_other: "You have {{count}} passkeys or security keys.",
    missing: "Use your fingerprint, face, PIN or a key you plug in. The safest choice: a fake site can't steal it.",
    manage: "Manage passkeys and keys",
    setUp: "Add a passkey or key",
  },
  proof: {
    submit: "Confirm with a security key or passkey",
    noScript: "Security keys and passkeys need JavaScript. Turn it on and reload this page, or confirm another way.",
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
    waiting: "Waiting for your key",
    cancelled: {
      create:
        "Nothing was added. You may have cancelled, waited too long, or used a key that is already registered. Try again, and touch the key when it blinks.",
      get: "That didn't work. You may have cancelled, waited too long, or used a key that isn't registered. Try again, or log in another way.",
    },
    known: {
      create: "This key or passkey is already registered for your account. Use another one.",
      get: "This key isn't registered for your account. Use another one, or log in another way.",
    },
    unable: {
      create: "This key can't store a passkey. Add it as a security key, or use another one.",
      get: "This key can't be used here. Use another one, or log in another way.",
    },
    failed: "Your browser couldn't ask for a key. Reload the page and try again.",
    unsupported: "This browser doesn't support passkeys and security keys. Use another browser.",
    help: "Get help with keys",
  },
  login: {
    title: "Security key or passkey",
    text: "Use your security key or passkey ({{labels}}) to log in as {{username}}.",
    text_unnamed: "Use your security key or passkey to log in as {{username}}.",
    noScript: "Security keys and passkeys need JavaScript. Turn it on and reload this page, use another browser, or log in another way:",
  },
  passkey: {
    title: "Log in with a passkey",
    text: "Use your fingerprint, face or PIN instead of your password. Your passkey is on this device, your phone, a security key or in your password manager.",
    button: "Log in with a passkey",
    noScript: "Passkeys need JavaScript. Turn it on and reload this page, or log in with your password:",
    password: "Log in with your password",
  },
  page: {
    title: "Passkeys and security keys",
    yours: "Your passkeys and keys",
    none: "You haven't added a passkey or security key.",
    passkey: "Passkey",
    securityKey: "Security key",
    alone: "Logs you in without a password.",
    secondStep: "Second step only.",
    synced: "Backed up: you can use it on your other devices.",
    oneDevice: "On one device only.",
    maker: "Type: {{maker}}.",
    rename: "Rename",
    renameLabel: "New name",
    addPasskey: "Add a passkey",
    passkeyText:
      "A passkey logs you in with your fingerprint, face or PIN, without your password. It is stored on this device, your phone, a security key or in your password manager.",
    addKey: "Add a security key",
    keyText: "A security key is a device you plug in or hold to your phone. It is your second step, after your password.",
    spare: "Add two, and keep one in a safe place.",
    spareHelp: "Why you need a second one",
    label: "Name",
    labelHint: "Optional. A name to recognize it by, for example “Blue YubiKey”.",
    noScript: "Passkeys and security keys need JavaScript. Turn it on and reload this page, or use an authenticator app instead:",
    noScriptToo: "This needs JavaScript, too.",
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
        "The security key “{{label}}” was removed from your account. It was your last second step, so your recovery codes were removed too. Your password is now enough to log in. Your other sessions were logged out.",
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
  /** Few texts for many reasons: app/ui/account/refusal-texts.ts says which is for which. */
  refused: {
    malformed: "We couldn't read the response from your key. Try again, or use another browser.",
    "challenge-spent": "This page was open too long, or its request was used already. Try again now.",
    origin:
      "Your key was used for a different address. Check the address in your browser: the page you used may be an imitation of this site.",
    "user-presence": "Touch your key when it blinks.",
    "user-verification": "Your key didn't check that it's you. Set up a PIN, fingerprint or face on it, then try again.",
    attestation: "This key can't be used here. Use another one.",
    "not-discoverable": "This key can't store a passkey. Add it as a security key instead.",
    "already-registered": "This key is already registered. Use another one.",
    "too-many": "You've reached the limit. Remove a key you don't use, then try again.",
    "unknown-key": "This key isn't registered for your account. Use another one, or log in another way.",
    "never-verified":
      "This key can't log you in without your password. Log in with your password, remove the key, and add it again as a passkey.",
    disowned: "This key no longer works, because you reported it as not yours. Our email about it says what to do.",
    closed: "This key is locked after 100 failed attempts in a row. Log in another way, remove it, and add it again.",
  },
} satisfies FactorTexts<"security-key">;
