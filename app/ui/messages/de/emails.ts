import type { Area } from "../catalogue.ts";

export const emails = {
  title: "E-Mail-Adressen",
  intro:
    "Mit jeder bestätigten Adresse können Sie sich anmelden und ein vergessenes Passwort zurücksetzen. E-Mails zu Ihrem Konto gehen an alle bestätigten Adressen.",
  verifyFirst:
    "Öffnen Sie den Link, den wir Ihnen per E-Mail geschickt haben, um Ihre Adresse zu bestätigen. Bis dahin können Sie die Zwei-Faktor-Authentisierung nicht einschalten und ein vergessenes Passwort nicht zurücksetzen.",
  noEmail:
    "Keine E-Mail? Sehen Sie im Spam-Ordner nach, senden Sie den Link noch einmal, oder fügen Sie die richtige Adresse hinzu und entfernen Sie die falsche. An eine Adresse, die für ein anderes Konto bestätigt ist, können wir keinen Link schicken.",
  removedOn: "Bestätigen Sie bis zum {{date}} eine Adresse, sonst löschen wir dieses Konto.",
  primary: "Hauptadresse",
  verified: "bestätigt",
  unverified: "nicht bestätigt",
  verifiedSince: "Bestätigt am {{date}}",
  addedOn: "Hinzugefügt am {{date}}",
  button: { resend: "Link noch einmal senden", primary: "Zur Hauptadresse machen", remove: "Entfernen" },
  label: {
    resend: "Link noch einmal senden: {{address}}",
    primary: "Zur Hauptadresse machen: {{address}}",
    remove: "Entfernen: {{address}}",
  },
  addTitle: "Adresse hinzufügen",
  address: "E-Mail-Adresse",
  addHint: "Wir schicken an diese Adresse einen Link, der {{lifetimes.verifyLink}} gilt.",
  add: "Adresse hinzufügen",
  malformed: "Geben Sie eine E-Mail-Adresse wie name@example.org ein.",
  "already-yours": "Diese Adresse steht schon in Ihrer Liste.",
  "too-many": "Sie haben {{max}} Adressen, mehr sind für ein Konto nicht möglich. Entfernen Sie zuerst eine.",
  "not-verified": "{{address}} ist noch nicht bestätigt. Bestätigen Sie diese Adresse, bevor Sie sie zur Hauptadresse machen.",
  "already-verified": "{{address}} ist schon bestätigt. Ein Link ist nicht mehr nötig.",
  keep: {
    only: "{{address}} ist Ihre einzige Adresse. Fügen Sie eine andere hinzu, bevor Sie sie entfernen.",
    "last-verified":
      "{{address}} ist Ihre letzte bestätigte Adresse. Bestätigen Sie eine andere, bevor Sie sie entfernen, damit wir Sie weiterhin erreichen.",
    primary: "{{address}} ist Ihre Hauptadresse. Machen Sie eine andere zur Hauptadresse, bevor Sie sie entfernen.",
  },
  verifyTitle: "Adresse bestätigen",
  verifyText: "Mit der Schaltfläche bestätigen Sie {{address}} für Ihr Konto {{username}}.",
  verifySignedOut:
    "Mit der Schaltfläche bestätigen Sie {{address}} für das Konto {{username}}. Mit dieser Adresse kann man sich dann bei dem Konto anmelden und dessen Passwort zurücksetzen. Fahren Sie nur fort, wenn {{username}} Ihr Konto ist. Wenn nicht, schließen Sie diese Seite: Solange Sie nicht auf die Schaltfläche drücken, geschieht nichts.",
  verifyOther:
    "Dieser Link ist für ein anderes Konto. Er würde {{address}} für {{username}} bestätigen, und Sie sind als {{viewer}} angemeldet. Nichts wurde geändert.",
  verifyOtherText:
    "Wenn {{username}} nicht Ihr Konto ist, schließen Sie diese Seite. Jemand anderes hat Ihre Adresse eingegeben und kann sie ohne Sie nicht verwenden. Wenn {{username}} auch Ihnen gehört, melden Sie sich hier ab und öffnen Sie den Link noch einmal.",
  notYourLink:
    "Dieser Link ist für ein anderes Konto als das, bei dem Sie angemeldet sind. Nichts wurde geändert. Melden Sie sich ab, und öffnen Sie den Link noch einmal.",
  verifySubmit: "Adresse bestätigen",
  verifiedBefore: "Ihre Adresse {{address}} ist bestätigt. Es ist nichts mehr zu tun.",
  toAccount: "Zu Ihrem Konto",
  linkGone:
    "Dieser Link funktioniert nicht mehr. Er wurde vielleicht schon verwendet oder durch einen neueren ersetzt, oder er ist älter als {{lifetimes.verifyLink}}. Melden Sie sich an, um einen neuen zu senden.",
  taken: "Diese Adresse wurde inzwischen für ein anderes Konto bestätigt. Fügen Sie diesem Konto eine andere Adresse hinzu.",
} satisfies Area<"emails">;
