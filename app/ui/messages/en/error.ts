export const error = {
  "400": { title: "That didn't work", text: "We couldn't read that request. Go back, reload the page and try again." },
  "403": {
    title: "We couldn't check where that form came from",
    text: "Nothing was changed. Open the page on this site and submit the form there.",
  },
  "404": { title: "Page not found", text: "We can't find that page. Check the address, or go to your account." },
  "405": { title: "Not available this way", text: "That page can't be opened this way." },
  "408": { title: "Too slow", text: "Your request didn't arrive in time. Try again." },
  "413": { title: "Too large", text: "You sent more than this site accepts." },
  "429": { title: "Too many attempts", text: "Wait a while, then try again." },
  "431": {
    title: "Too large",
    text: "The address or the cookies your browser sent are too long. Clear the cookies of this site, then try again.",
  },
  "500": {
    title: "Something went wrong",
    text: "Something went wrong on our side. We've logged it. Nothing you saved earlier is lost. Try again.",
  },
  "503": { title: "Busy right now", text: "The site can't answer right now. Try again in a moment." },
  requestId: "Reference to give <support>support</support>: {{id}}",
  home: "Go to the start page",
};
