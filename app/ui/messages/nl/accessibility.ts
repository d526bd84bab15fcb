import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "Toegankelijkheid",
  lead: "We willen dat iedereen {{site}} kan gebruiken. Ons doel is WCAG 2.2, niveau AA.",
  tested: {
    title: "Wat we testen",
    intro: "Automatische tests controleren deze punten vóór elke nieuwe versie van de software van de site:",
    points: {
      axe: "axe vindt geen fouten tegen WCAG 2.2 A en AA. Het bekijkt elke pagina in Chromium, in lichte en donkere kleuren.",
      keyboard: "Je kunt alles met het toetsenbord bereiken, in de volgorde van de pagina, en je ziet waar je bent.",
      zoom: "Bij 400% zoom of een breedte van 320 pixels wordt niets afgesneden en hoef je nooit opzij te scrollen.",
      scripts: "Pagina's en formulieren werken zonder scripts. Alleen passkeys en beveiligingssleutels hebben ze nodig.",
      errors: "Een formulier met een probleem zegt dat in woorden, bij het veld en boven aan de pagina.",
    },
  },
  limits: {
    title: "Wat we niet testen",
    intro: "Dit heeft voor deze software nog niemand getest:",
    points: {
      people: "De site met schermlezers, door mensen die ze elke dag gebruiken.",
      content: "Projectbeschrijvingen, die door de auteurs van de projecten worden geschreven.",
      key: "De vensters die je browser toont voor passkeys en beveiligingssleutels. Kun je die niet gebruiken, gebruik dan een authenticator-app.",
    },
  },
  contact: {
    title: "Vertel ons over een probleem",
    text: "Kun je een deel van deze site niet gebruiken? <support>Neem contact op met support</support> en vertel welke pagina het is. We helpen je om het op een andere manier te doen.",
  },
} satisfies Area<"accessibility">;
