import type { Area } from "../catalogue.ts";

export const error = {
  "400": {
    title: "Das hat nicht funktioniert",
    text: "Wir konnten diese Anfrage nicht lesen. Gehen Sie zurück, laden Sie die Seite neu, und versuchen Sie es noch einmal.",
  },
  "403": {
    title: "Wir konnten nicht prüfen, woher dieses Formular kam",
    text: "Nichts wurde geändert. Öffnen Sie die Seite auf dieser Website, und senden Sie das Formular dort ab.",
  },
  "404": {
    title: "Seite nicht gefunden",
    text: "Wir können diese Seite nicht finden. Prüfen Sie die Adresse, oder gehen Sie zu Ihrem Konto.",
  },
  "405": { title: "So nicht verfügbar", text: "Diese Seite lässt sich auf diese Weise nicht öffnen." },
  "408": { title: "Zu langsam", text: "Ihre Anfrage ist nicht rechtzeitig angekommen. Versuchen Sie es noch einmal." },
  "413": { title: "Zu groß", text: "Sie haben mehr gesendet, als diese Website annimmt." },
  "429": { title: "Zu viele Versuche", text: "Warten Sie eine Weile, und versuchen Sie es dann noch einmal." },
  "431": {
    title: "Zu groß",
    text: "Die Adresse oder die Cookies, die Ihr Browser gesendet hat, sind zu lang. Löschen Sie die Cookies dieser Website, und versuchen Sie es noch einmal.",
  },
  "500": {
    title: "Etwas ist schiefgegangen",
    text: "Bei uns ist etwas schiefgegangen. Wir haben den Fehler aufgezeichnet. Nichts, was Sie zuvor gespeichert haben, ist verloren. Versuchen Sie es noch einmal.",
  },
  "503": {
    title: "Gerade überlastet",
    text: "Die Website kann im Moment nicht antworten. Versuchen Sie es gleich noch einmal.",
  },
  requestId: "Kennung, die Sie dem <support>Support</support> nennen können: {{id}}",
  home: "Zur Startseite",
} satisfies Area<"error">;
