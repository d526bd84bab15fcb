export const form = {
  incomplete: "Please check what is marked below.",
  required: "Please fill this in.",
  "no-key": "Nothing came from a security key. Press the button, and touch the key when the browser asks for it.",
  "too-long": "This is too long: at most {{max}} characters.",
  label: "A label has 1 to {{max}} characters.",
  invalid: "This cannot be used.",
  "unknown-intent": "The page did not say what to do. Reload it and try again.",
  "cookies-blocked":
    "Your browser did not send back the cookie that this page gave it, so nothing was done. Allow cookies for this site, then send the form again.",
  throttled_one: "Too many tries. Please wait {{count}} minute and try again.",
  throttled_other: "Too many tries. Please wait {{count}} minutes and try again.",
  throttledHours_one: "Too many tries. Please wait {{count}} hour and try again.",
  throttledHours_other: "Too many tries. Please wait {{count}} hours and try again.",
  body: {
    type: "The form was sent in a way that this site does not read. Send it from this page.",
    size: "The form is too large.",
    encoding: "The form has characters that cannot be read (it must be UTF-8, without NUL). The part that could be read stands below.",
    repeated: "The form has the same field more than once. The first value of each stands below.",
    broken: "The form arrived incomplete. Please send it again.",
  },
};
