export const password = {
  hint: "At least {{min}} characters. Several words in a row make a good password; any characters are allowed.",
  forgotTitle: "Forgot your password?",
  forgotText: "Enter an address that you have verified here. We send a link to it by which you can set a new password.",
  forgotEmail: "E-mail address",
  forgotSubmit: "Send the link",
  forgotNoAddress: "If you verified no address, or can read none of them any more, please write to the site's operators.",
  resetTitle: "Set a new password",
  resetText:
    "This sets a new password for {{username}} and ends every session. If you have a second factor, the next login asks for it as before.",
  username: "User name",
  new: "New password",
  resetSubmit: "Set this password",
  linkGone: "This link was used already, was replaced by a later one, or is older than one hour.",
  linkAgain: "Ask for a new link",
  refused: {
    "too-short": "Too short: it has {{length}} characters, and needs {{min}}.",
    "too-long": "Too long: at most {{max}} characters.",
    "too-easy": "Too easy to guess: it is made of common words, names, dates or patterns. Add a few words that do not belong together.",
    "own-words": "Too easy to guess: it contains your user name, your address or this site's name.",
  },
};
