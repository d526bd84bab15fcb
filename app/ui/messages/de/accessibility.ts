import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "Barrierefreiheit",
  lead: "Wir möchten, dass alle {{site}} verwenden können. Unser Ziel ist WCAG 2.2, Stufe AA.",
  tested: {
    title: "Was wir testen",
    intro: "Automatische Tests prüfen diese Punkte vor jeder neuen Version der Software dieser Website:",
    points: {
      axe: "axe findet keinen Verstoß gegen WCAG 2.2 A und AA. Geprüft wird jede Seite in Chromium, in hellen und dunklen Farben.",
      keyboard: "Sie erreichen alles mit der Tastatur, in der Reihenfolge der Seite, und Sie sehen, wo Sie sind.",
      zoom: "Bei 400 % Vergrößerung oder 320 Pixeln Breite ist nichts abgeschnitten, und Sie müssen nie seitlich scrollen.",
      scripts: "Seiten und Formulare funktionieren ohne Skripte. Nur Passkeys und Sicherheitsschlüssel brauchen sie.",
      errors: "Ein Formular mit einem Problem nennt es in Worten, am Feld und oben auf der Seite.",
    },
  },
  limits: {
    title: "Was wir nicht testen",
    intro: "Das hat für diese Software noch niemand getestet:",
    points: {
      people: "Die Website mit Screenreadern, durch Menschen, die sie täglich verwenden.",
      content: "Projektbeschreibungen, die aus den Projekten selbst stammen.",
      key: "Die Fenster, die Ihr Browser für Passkeys und Sicherheitsschlüssel anzeigt. Wenn Sie sie nicht bedienen können, verwenden Sie eine Authenticator-App.",
    },
  },
  contact: {
    title: "Problem mitteilen",
    text: "Sie können einen Teil dieser Website nicht bedienen? <support>Wenden Sie sich an den Support</support>, und nennen Sie die Seite. Wir helfen Ihnen, es auf einem anderen Weg zu tun.",
  },
} satisfies Area<"accessibility">;
