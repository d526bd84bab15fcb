import type { Area } from "../../catalogue.ts";

export const totp = {
  method: "authenticator-app",
  name: "Authenticator-app",
  named: "authenticator-app “{{label}}”",
  way: "Gebruik een authenticator-app",
  section: {
    title: "Authenticator-apps",
    none: "Een app op je telefoon of computer toont elke 30 seconden een nieuwe code van zes cijfers.",
    add: "Voeg een authenticator-app toe",
    manage: "Beheer authenticator-apps",
  },
  protection: {
    title: "Authenticator-app",
    text_one: "Je hebt {{count}} authenticator-app.",
    text_other: "Je hebt {{count}} authenticator-apps.",
    missing: "Een app op je telefoon of computer toont elke 30 seconden een nieuwe code.",
    manage: "Beheer apps",
    setUp: "Voeg een app toe",
  },
  proof: { label: "Code uit je authenticator-app", submit: "Bevestig met de code" },
  login: {
    title: "Vul je code in",
    text: "Vul de code van zes cijfers uit je authenticator-app ({{labels}}) in om in te loggen als {{username}}.",
    text_unnamed: "Vul de code van zes cijfers uit je authenticator-app in om in te loggen als {{username}}.",
    code: "Code van zes cijfers",
  },
  page: {
    title: "Authenticator-apps",
    yours: "Je apps",
    add: "Voeg een app toe",
    addAnother: "Voeg nog een app toe",
    begin: "Voeg nog een app toe",
    openTitle: "Open een authenticator-app",
    open: "Elke app voor eenmalige codes (TOTP) werkt. Veel wachtwoordmanagers en telefoons hebben er een ingebouwd.",
    secretTitle: "Geef de app het geheim van deze site",
    openApp: "Open in een app op dit apparaat",
    scan: "Scan de QR-code met je app.",
    qrLabel: "QR-code met het geheim dat ook als tekst wordt getoond",
    typeIt: "Kun je niet scannen? Vul dit geheim in de app in:",
    codeTitle: "Vul de code in die de app toont",
    labelHint: "Een naam waaraan je de app herkent, bijvoorbeeld “Telefoon”.",
    firstLabel: "Authenticator-app",
    nextLabel: "Authenticator-app {{number}}",
    code: "Code uit de app",
    codeHint: "Zes cijfers. Verandert de code terwijl je typt, vul dan de nieuwe in.",
    submit: "Voeg de app toe",
    setupGone: "Dit geheim geldt niet meer. Je hebt het al toegevoegd, of het is ouder dan {{lifetimes.totpSetup}}. Begin opnieuw.",
    tooMany: "Je kunt niet meer dan {{max}} apps hebben. Verwijder er eerst een.",
    full: "Je kunt niet meer apps hebben. Verwijder er eerst een om een andere toe te voegen.",
  },
  events: {
    added: "Authenticator-app “{{label}}” toegevoegd",
    "add-failed": "Authenticator-app niet toegevoegd: de code was fout",
    closed: "Authenticator-app vergrendeld na 100 foute codes op rij",
    renamed: "Naam van authenticator-app gewijzigd in “{{label}}”",
    lost: "Authenticator-app verloren: de site is de cryptografische sleutel van het geheim kwijt",
    removed: "Authenticator-app “{{label}}” verwijderd",
    failed: "Mislukte login: wachtwoord goed, code van authenticator-app fout",
  },
  mail: {
    "factor-added": {
      subject: "Authenticator-app “{{label}}” toegevoegd aan {{username}}",
      text: "De authenticator-app “{{label}}” is toegevoegd aan je account. Je kunt de codes ervan nu gebruiken als je inlogt. Je andere sessies zijn uitgelogd.",
    },
    "factor-removed": {
      subject: "Authenticator-app “{{label}}” verwijderd van {{username}}",
      text: "De authenticator-app “{{label}}” is verwijderd van je account. Je andere sessies zijn uitgelogd.",
      text_last:
        "De authenticator-app “{{label}}” is verwijderd van je account. Het was je laatste tweede stap, dus ook je herstelcodes zijn verwijderd. Je wachtwoord is nu genoeg om in te loggen. Je andere sessies zijn uitgelogd.",
    },
    "factor-lost": {
      subject: "Authenticator-app “{{label}}” werkt niet meer voor {{username}}",
      text: "{{site}} is de cryptografische sleutel kwijt die het geheim van je authenticator-app “{{label}}” beschermde. De app is verwijderd van je account. Je andere beveiligingssleutels en apps werken nog. Al je sessies zijn uitgelogd.",
      text_last:
        "{{site}} is de cryptografische sleutel kwijt die het geheim van je authenticator-app “{{label}}” beschermde. De app is verwijderd van je account. Het was je laatste tweede stap, dus ook je herstelcodes zijn verwijderd. We hebben je wachtwoord vergrendeld: niemand kan ermee inloggen tot je het reset. Al je sessies zijn uitgelogd.",
    },
    "factor-closed": {
      subject: "Authenticator-app “{{label}}” vergrendeld voor {{username}}",
      text: "Iemand heeft 100 foute codes op rij ingevuld voor je authenticator-app “{{label}}”. Om het raden te stoppen, hebben we de app voorgoed vergrendeld, in elke browser.",
      after:
        "Log in met een beveiligingssleutel of een herstelcode, verwijder de app en voeg hem opnieuw toe. Kwamen die codes niet van jou, dan kent iemand je wachtwoord. Wijzig dat ook:",
    },
    "second-factor-failed": {
      text: "Iemand heeft je wachtwoord ingevuld, maar niet de code uit je authenticator-app. Niemand is binnengekomen.",
    },
  },
  refused: {
    wrong: "Die code klopt niet. Vul de zes cijfers in die de app nu toont.",
    disowned: "Deze app werkt niet meer, omdat je hebt gemeld dat hij niet van jou is. In onze e-mail daarover staat wat je kunt doen.",
    closed:
      "Deze app is vergrendeld na 100 foute codes op rij. Log op een andere manier in, bijvoorbeeld met een herstelcode. Verwijder dan de app en voeg hem opnieuw toe.",
    used: "Die code is al gebruikt. Wacht tot de app de volgende toont.",
    "clock-behind_one":
      "De klok van je apparaat loopt ongeveer {{count}} minuut achter. Zet automatische tijd aan en vul dan de volgende code in.",
    "clock-behind_other":
      "De klok van je apparaat loopt ongeveer {{count}} minuten achter. Zet automatische tijd aan en vul dan de volgende code in.",
    "clock-ahead_one":
      "De klok van je apparaat loopt ongeveer {{count}} minuut voor. Zet automatische tijd aan en vul dan de volgende code in.",
    "clock-ahead_other":
      "De klok van je apparaat loopt ongeveer {{count}} minuten voor. Zet automatische tijd aan en vul dan de volgende code in.",
  },
} satisfies NonNullable<Area<"factor">["totp"]>;
