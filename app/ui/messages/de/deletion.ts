import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Konto löschen",
  text: "Wir melden Sie jetzt ab und löschen Ihr Konto nach einer Bedenkzeit ({{lifetimes.deletionGrace}}). Bis dahin können Sie abbrechen: Verwenden Sie den Link in der E-Mail, die wir Ihnen schicken, oder melden Sie sich an und wählen Sie „Konto behalten“.",
  afterwards:
    "Danach löschen wir Ihr Konto mit seinen E-Mail-Adressen, dem Passwort und den API-Token. Ihre veröffentlichten Dateien bleiben in ihren Projekten. Die Eigentümer der Projekte können weiterhin sehen, was Sie dort getan haben, mit Ihrem Benutzernamen, Ihrer IP-Adresse und Ihrem Browser. Von Ihrem Sicherheitsprotokoll behalten wir nur, was wann geschehen ist.",
  nameStays: "Ihr Benutzername bleibt reserviert, damit sich niemand für Sie ausgeben kann.",
  nameIsFree: "Andere können Ihren Benutzernamen dann übernehmen, weil Sie keine Adresse bestätigt haben.",
  export: "Zuerst Ihre Daten herunterladen",
  username: "Geben Sie zur Bestätigung Ihren Benutzernamen ein: {{username}}",
  wrongName: "Das ist nicht Ihr Benutzername. Geben Sie ihn so ein, wie er dasteht.",
  soleOwner_one:
    "Das Projekt {{projects}} gehört nur Ihnen. Geben Sie einer anderen Person die Rolle Eigentümer, oder löschen Sie das Projekt, und versuchen Sie es dann noch einmal.",
  soleOwner_other:
    "Die Projekte {{projects}} gehören nur Ihnen. Geben Sie in jedem einer anderen Person die Rolle Eigentümer, oder löschen Sie die Projekte, und versuchen Sie es dann noch einmal.",
  submit: "Konto löschen",
  due: "Ihr Konto wird am {{date}} gelöscht",
  keep: {
    title: "Konto behalten?",
    text: "Ihr Konto soll gelöscht werden. Sie können es noch behalten.",
    note: "Die Löschung geht weiter, auch wenn Sie sich anmelden. Wenn Sie Ihr Konto behalten möchten, drücken Sie auf die Schaltfläche.",
    submit: "Konto behalten",
    gone: "Dieser Link funktioniert nicht mehr. Er wurde vielleicht schon verwendet, oder die Löschung ist schon abgebrochen. Melden Sie sich an, um Ihr Konto zu prüfen.",
  },
} satisfies Area<"deletion">;
