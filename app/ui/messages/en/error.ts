export const error = {
  "400": { title: "That did not work", text: "The request could not be understood. Go back, reload the page and try again." },
  "403": {
    title: "Not from this site",
    text: "This form was sent from another site, so nothing was done. Open the page here and send it again.",
  },
  "404": { title: "Page not found", text: "There is nothing at this address, or it is not yours to see." },
  "405": { title: "Not possible here", text: "This page cannot be asked for in this way: it takes no such form." },
  "408": { title: "Too slow", text: "The request did not arrive in time. Please send it again." },
  "413": { title: "Too large", text: "The request is larger than this site takes." },
  "429": { title: "Too many tries", text: "Please wait before you try again." },
  "431": {
    title: "Too large",
    text: "The address or the cookies that were sent are longer than this site takes. Clear this site's cookies and try again.",
  },
  "500": {
    title: "Something went wrong",
    text: "This is our fault. It was recorded, and nothing that you sent before is lost. Please try again.",
  },
  "503": { title: "Busy at the moment", text: "The site cannot answer right now. Please try again in a moment." },
  requestId: "If you report this, name the request {{id}}.",
  home: "To the start page",
};
