export const securityKeys = {
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
  manage: {
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
};
