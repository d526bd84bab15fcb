/** The statement of /accessibility: what is held to, what is tested on each change of the site, and what is not tested. */
export const accessibility = {
  title: "Accessibility",
  lead: "We want everyone to be able to use {{site}}. Our aim is WCAG 2.2, level AA.",
  tested: {
    title: "What we test",
    intro: "Automated tests check these points before each new version of the site's software:",
    points: {
      axe: "axe finds no failure of WCAG 2.2 A or AA. It checks every page in Chromium, in light and dark colors.",
      keyboard: "You can reach everything with the keyboard, in the order of the page, and you can see where you are.",
      zoom: "At 400% zoom or 320 pixels wide, nothing is cut off and you never scroll sideways.",
      scripts: "Pages and forms work without scripts. Only passkeys and security keys need them.",
      errors: "A form that has a problem says so in words, at the field and at the top of the page.",
    },
  },
  limits: {
    title: "What we don't test",
    intro: "No one has yet tested these for this software:",
    points: {
      people: "The site with screen readers, by the people who use them every day.",
      content: "Project descriptions, which the projects' authors write.",
      key: "The windows that your browser shows for passkeys and security keys. If you can't use them, use an authenticator app.",
    },
  },
  contact: {
    title: "Tell us about a problem",
    text: "Can't use a part of this site? <support>Contact support</support> and say which page it is. We'll help you do it another way.",
  },
};
