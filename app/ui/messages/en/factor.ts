/** The second factors: their names, and under each kind why a proof was refused. */
export const factor = {
  name: {
    "security-key": "security key",
    totp: "authenticator app",
    "recovery-code": "recovery code",
  },
  totp: {
    wrong: "This code is wrong. Type the six digits that the app shows now.",
    used: "This code was used already. Wait for the app to show the next one.",
    "clock-behind_one":
      "This code is for another time: the clock of your device is about {{count}} minute behind. Set it to automatic time, wait for the next code and type that.",
    "clock-behind_other":
      "This code is for another time: the clock of your device is about {{count}} minutes behind. Set it to automatic time, wait for the next code and type that.",
    "clock-ahead_one":
      "This code is for another time: the clock of your device is about {{count}} minute ahead. Set it to automatic time, wait for the next code and type that.",
    "clock-ahead_other":
      "This code is for another time: the clock of your device is about {{count}} minutes ahead. Set it to automatic time, wait for the next code and type that.",
  },
  "recovery-code": {
    wrong: "This is none of your recovery codes, or it was used already.",
  },
};
