export const password = {
  hint: "At least {{min}} characters. Several words in a row make a good password; any characters are allowed.",
  refused: {
    "too-short": "Too short: it has {{length}} characters, and needs {{min}}.",
    "too-long": "Too long: at most {{max}} characters.",
    "too-easy": "Too easy to guess: it is made of common words, names, dates or patterns. Add a few words that do not belong together.",
    "own-words": "Too easy to guess: it contains your user name, your address or this site's name.",
  },
};
