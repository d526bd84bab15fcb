import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "Hallo {{username}},",
  when: "Wanneer: {{at}}",
  touched: "Iemand heeft deze projecten via je account gewijzigd. Controleer na je volgende login hun geschiedenis:",
  reason: "Reden: {{reason}}",
  where: "Waar: {{ipAddress}}, {{browser}}",
  notYou: "Was jij dit niet, dan kan iemand anders in je account komen. Reset nu je wachtwoord. Dat logt elke browser uit:",
  replyToSupport: "Beantwoord deze e-mail om contact op te nemen met support.",
  notMe:
    "Was jij dit niet, open dan binnen {{lifetimes.notMeLink}} deze link. Hij maakt deze wijziging en alles wat daarna is toegevoegd ongedaan, logt elke browser uit en vergrendelt je wachtwoord tot je het reset:",
  way: {
    "reset-password": "Reset je wachtwoord",
    "change-password": "Wijzig je wachtwoord",
    history: "Bekijk je beveiligingsgeschiedenis",
    sessions: "Bekijk je sessies",
    "two-factor": "Bekijk je tweestapsverificatie",
    "security-keys": "Bekijk je beveiligingssleutels",
    tokens: "Bekijk je API-tokens",
    project: "Bekijk de pagina van het project",
    "project-settings": "Bekijk de instellingen van het project",
    "project-history": "Bekijk de geschiedenis van het project",
    invitations: "Bekijk je uitnodigingen",
    approvals: "Bekijk de wachtende bestanden",
    announcements: "Kies waarover we je mailen",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Verifieer je e-mailadres voor {{username}}",
    text: "Bevestig dat dit e-mailadres bij je account {{username}} op {{site}} hoort.",
    lead: "Open deze link binnen {{lifetimes.verifyLink}}:",
    link: "Verifieer het adres voor {{username}}",
    after:
      "Is {{username}} niet jouw account, open de link dan niet. Je adres zou dan bij het account van iemand anders komen. Als je de link niet opent, gebeurt er niets.",
  },
  "address-in-use": {
    subject: "Iemand heeft het e-mailadres van {{username}} ingevuld",
    text: "Iemand heeft dit adres ingevuld bij {{site}}, voor een nieuw account of een ander account. Het hoort bij jouw account {{username}}, dus er is niets gewijzigd. Was jij het, log dan in als {{username}}.",
    after: "Was jij het niet, dan hoef je niets te doen.",
  },
  "factor-added": {
    subject: "“{{label}}” toegevoegd aan {{username}}",
    text: "“{{label}}” is toegevoegd aan je account. Je kunt dit nu gebruiken als je inlogt. Je andere sessies zijn uitgelogd.",
    link: "Dit was ik niet",
    after: "Was jij dit, dan hoef je niets te doen.",
  },
  "factor-lost": {
    subject: "“{{label}}” werkt niet meer voor {{username}}",
    text: "{{site}} is de cryptografische sleutel kwijt die “{{label}}” beschermde. Daarom hebben we “{{label}}” verwijderd van je account. Je andere beveiligingssleutels en apps werken nog. Al je sessies zijn uitgelogd.",
    text_last:
      "{{site}} is de cryptografische sleutel kwijt die “{{label}}” beschermde. Daarom hebben we “{{label}}” verwijderd van je account. Het was je laatste tweede stap, dus ook je herstelcodes zijn verwijderd. We hebben je wachtwoord vergrendeld: niemand kan ermee inloggen tot je het reset. Al je sessies zijn uitgelogd.",
    after: "Log in en stel een nieuwe in. Kun je niet inloggen, reset dan je wachtwoord:",
    after_last: "Reset je wachtwoord, log in en zet tweestapsverificatie weer aan:",
  },
  "factor-closed": {
    subject: "“{{label}}” vergrendeld voor {{username}}",
    text: "Iemand heeft 100 keer op rij tevergeefs geprobeerd “{{label}}” te gebruiken. Om het raden te stoppen, hebben we “{{label}}” voorgoed vergrendeld.",
    after:
      "Log op een andere manier in, verwijder wat vergrendeld is en voeg het opnieuw toe. Kwamen die pogingen niet van jou, dan kent iemand je wachtwoord. Wijzig dat ook:",
  },
  "confirm-failing": {
    subject: "Bevestiging van identiteit mislukt voor {{username}}",
    text: "Iemand die is ingelogd op je account, heeft binnen een dag vijf foute wachtwoorden of codes ingevuld. We hadden gevraagd te bevestigen dat jij het bent.",
    after: "Was jij dit niet, beëindig dan de sessie en wijzig je wachtwoord:",
  },
  "factor-removed": {
    subject: "“{{label}}” verwijderd van {{username}}",
    text: "“{{label}}” is verwijderd van je account. Je andere sessies zijn uitgelogd.",
    text_last:
      "“{{label}}” is verwijderd van je account. Het was je laatste tweede stap, dus ook je herstelcodes zijn verwijderd. Je wachtwoord is nu genoeg om in te loggen. Je andere sessies zijn uitgelogd.",
  },
  "second-factor-failed": {
    subject: "Mislukte login bij {{username}}: het wachtwoord was goed",
    text: "Iemand heeft je wachtwoord ingevuld, maar de tweede stap is mislukt. Niemand is binnengekomen.",
    after: "Was jij dit niet, dan kent iemand je wachtwoord. Wijzig het nu:",
  },
  "security-key-counter": {
    subject: "Beveiligingssleutel “{{label}}” van {{username}} misschien gekopieerd",
    subject_unnamed: "“{{label}}” van {{username}} misschien gekopieerd",
    text: "Iemand heeft “{{label}}” gebruikt en de teller in de sleutel is niet omhooggegaan. Dat gebeurt als een sleutel is gekopieerd. Het gebeurt ook als sommige sleutels worden gereset of gesynchroniseerd. We hebben dit gebruik toegestaan, en de sleutel werkt nog.",
    after: "Weet je niet waarom, verwijder de sleutel dan en voeg een nieuwe toe:",
  },
  "recovery-codes-generated": {
    subject: "Nieuwe herstelcodes voor {{username}}",
    text: "Er zijn tien nieuwe herstelcodes voor je account gemaakt. Als je eerdere codes had, werken die niet meer.",
    link: "Dit was ik niet",
    after: "Was jij dit, dan hoef je niets te doen.",
  },
  "recovery-code-used": {
    subject: "Herstelcode gebruikt om in te loggen bij {{username}}",
    text_one: "Iemand heeft met een herstelcode ingelogd op je account. Je hebt nog {{count}} code over.",
    text_other: "Iemand heeft met een herstelcode ingelogd op je account. Je hebt nog {{count}} codes over.",
  },
  "reset-password": {
    subject: "Stel een nieuw wachtwoord in voor {{username}}",
    text: "Iemand, waarschijnlijk jij, heeft om een nieuw wachtwoord voor je account gevraagd.",
    lead: "Open binnen {{lifetimes.resetLink}} deze link om het in te stellen. Hij werkt één keer:",
    link: "Stel een nieuw wachtwoord in",
    after: "Was jij dit niet, negeer dan deze e-mail. Als je de link niet opent, gebeurt er niets. Deel hem met niemand.",
  },
  "password-reset": {
    subject: "Wachtwoord gereset voor {{username}}",
    text: "Iemand heeft een nieuw wachtwoord ingesteld met de link in een van onze e-mails. Al je sessies zijn uitgelogd. Je tweestapsverificatie is niet gewijzigd.",
    after: "Was jij dit niet, dan leest iemand anders je e-mail. Beveilig eerst je mailbox. Reset daarna je wachtwoord opnieuw:",
  },
  "password-closed": {
    subject: "Wachtwoord vergrendeld voor {{username}}",
    text: "Je wachtwoord is vergrendeld. Iemand heeft 100 keer op rij een fout wachtwoord voor je account ingevuld. Niemand is binnengekomen. Tot je het reset, werkt ook het juiste wachtwoord niet.",
    after: "Reset je wachtwoord om weer in te loggen:",
  },
  ...projectMails,
  "new-device": {
    subject: "Nieuwe login bij {{username}} vanuit {{browser}}",
    text: "Iemand heeft vanuit een nieuwe browser ingelogd op je account.",
    lead: "Was jij dit niet, open dan binnen {{lifetimes.notMeLink}} deze link. Hij logt elke browser uit, vergrendelt je wachtwoord tot je het reset, en maakt ongedaan wat sindsdien aan je account is toegevoegd:",
    link: "Dit was ik niet",
    after: "Was jij dit, dan hoef je niets te doen.",
  },
  "login-disowned": {
    subject: "Wachtwoord vergrendeld, sessies beëindigd voor {{username}}",
    text: "Iemand heeft de link “Dit was ik niet” in een van onze e-mails gebruikt. We hebben al je sessies uitgelogd, je browsers vergeten en je wachtwoord vergrendeld.",
    text_gone:
      "Iemand heeft de link “Dit was ik niet” in een van onze e-mails gebruikt. We hebben al je sessies uitgelogd, je browsers vergeten en je wachtwoord vergrendeld. Wat sindsdien is toegevoegd, werkt niet meer: {{gone}}.",
    after: "Reset nu je wachtwoord. Controleer daarna je beveiligingssleutels, apps en herstelcodes, en maak nieuwe codes:",
  },
  "deletion-requested": {
    subject: "Je account {{username}} wordt verwijderd",
    text: "Iemand, waarschijnlijk jij, heeft ons gevraagd je account te verwijderen. We verwijderen het over {{lifetimes.deletionGrace}}.",
    text_operator: "Support van {{site}} heeft gevraagd je account te verwijderen. We verwijderen het over {{lifetimes.deletionGrace}}.",
    lead: "Wil je je account behouden, open dan vóór die tijd deze link. Of log in en druk op de knop waarmee je het behoudt:",
    link: "Behoud het account",
    after: "Was jij dit niet, behoud dan je account en reset daarna je wachtwoord:",
  },
  "deletion-cancelled": {
    subject: "Verwijdering van {{username}} geannuleerd",
    text: "We verwijderen je account niet. Er is niets verloren. Je kunt weer inloggen.",
  },
  "account-deleted": {
    subject: "Je account {{username}} is verwijderd",
    text: "We hebben je account verwijderd, zoals {{lifetimes.deletionGrace}} geleden is gevraagd. Je gepubliceerde bestanden blijven in hun projecten. De eigenaren van die projecten kunnen nog steeds zien wat je daar hebt gedaan, met je gebruikersnaam, IP-adres en browser. Niemand anders kan je gebruikersnaam nemen.",
    after: "Je hoeft niets meer te doen.",
  },
  "account-exported": {
    subject: "Gegevens van {{username}} gedownload",
    text: "Iemand, waarschijnlijk jij, heeft een kopie van de gegevens van je account gedownload.",
  },
  "account-frozen": {
    subject: "Je account {{username}} is geblokkeerd",
    text: "Support van {{site}} heeft je account geblokkeerd. Niemand kan erop inloggen en alle sessies zijn uitgelogd. Er is niets verwijderd.",
    after: "Weet je niet waarom, <support>neem dan contact op met support</support>.",
  },
  "account-unfrozen": {
    subject: "Je account {{username}} is niet meer geblokkeerd",
    text: "Support van {{site}} heeft je account weer geopend. Je kunt inloggen zoals voorheen.",
    after: "Weet je niet waarom het geblokkeerd was, log dan in en bekijk je geschiedenis:",
  },
  "sessions-ended": {
    subject: "Alle sessies van {{username}} uitgelogd",
    text: "Support van {{site}} heeft al je sessies uitgelogd. Elke browser moet de tweede stap opnieuw doen. Verder is er niets gewijzigd en je kunt inloggen.",
    after: "Weet je niet waarom, log dan in en bekijk je geschiedenis:",
  },
  "token-created": {
    subject: "API-token “{{label}}” aangemaakt voor {{username}}",
    text: "Het API-token “{{label}}” is in je account aangemaakt. Iedereen die het heeft, kan in jouw naam bestanden uploaden, voor zover je dat hebt toegestaan.",
    lead: "Was jij dit niet, open dan binnen {{lifetimes.notMeLink}} deze link. Hij trekt het token in, maakt ongedaan wat daarna is toegevoegd, logt elke browser uit en vergrendelt je wachtwoord tot je het reset:",
    link: "Dit was ik niet",
    after: "Was jij dit, dan hoef je niets te doen.",
  },
  "token-regenerated": {
    subject: "API-token “{{label}}” van {{username}} vernieuwd",
    text: "Het API-token “{{label}}” van je account is vervangen door een nieuw token dat hetzelfde mag.",
    lead: "Was jij dit niet, open dan binnen {{lifetimes.notMeLink}} deze link. Hij trekt het nieuwe token in, maakt ongedaan wat daarna is toegevoegd, logt elke browser uit en vergrendelt je wachtwoord tot je het reset:",
    link: "Dit was ik niet",
    after: "Was jij dit, dan hoef je niets te doen.",
  },
  "token-new-network": {
    subject: "API-token “{{label}}” van {{username}} op nieuw netwerk gebruikt",
    text: "Het API-token “{{label}}” is gebruikt vanaf een netwerk waarvandaan het nog niet eerder was gebruikt.",
    after: "Was jij dit niet, en ook niet een van je machines, trek het token dan in:",
  },
  "token-expiring": {
    subject: "API-token “{{label}}” van {{username}} verloopt binnenkort",
    text: "Het API-token “{{label}}” verloopt op {{until}}. Daarna kan niemand er nog mee uploaden.",
    after: "Wil je het blijven gebruiken, vernieuw het dan vóór die tijd:",
  },
  "token-unused": {
    subject: "API-token “{{label}}” van {{username}} lang niet gebruikt",
    text: "Het API-token “{{label}}” is bijna een jaar niet gebruikt. We trekken het in op {{until}}, tenzij het vóór die tijd wordt gebruikt.",
    after: "Heb je het niet meer nodig, trek het dan nu in:",
  },
  "token-revoked": {
    subject: "API-token “{{label}}” van {{username}} ingetrokken",
    text: "Het API-token “{{label}}” van je account is ingetrokken. Niemand kan er nog mee uploaden.",
    text_itself:
      "Een programma heeft ons het API-token “{{label}}” van je account gestuurd om het te laten intrekken. We hebben het ingetrokken. Niemand kan er nog mee uploaden.",
    after: "Was jij dit niet, controleer dan je andere tokens:",
    after_itself:
      "Was dit niet jouw programma, dan had iemand anders het token. Controleer wat ermee is geüpload, en controleer je andere tokens:",
  },
  "token-ended": {
    subject: "API-token “{{label}}” van {{username}} niet meer geldig",
    text: "Het API-token “{{label}}” is niet meer geldig. Niemand kan er nog mee uploaden.",
    text_expired: "Het API-token “{{label}}” is verlopen. Niemand kan er nog mee uploaden.",
    text_unused: "We hebben het API-token “{{label}}” ingetrokken, omdat het een jaar niet is gebruikt. Niemand kan er nog mee uploaden.",
    after: "Heb je er nog een nodig, maak het dan hier aan:",
  },
  "token-leaked": {
    subject: "API-token “{{label}}” van {{username}} uitgelekt en ingetrokken",
    text: "Een scanner heeft het API-token “{{label}}” op een openbare plek gevonden: {{url}}. We hebben het ingetrokken, dus niemand kan er nog mee uploaden. Anderen hebben het misschien eerder gevonden. Controleer je projecten op bestanden die jij niet hebt geüpload.",
    text_nowhere:
      "Een scanner heeft het API-token “{{label}}” op een openbare plek gevonden. We hebben het ingetrokken, dus niemand kan er nog mee uploaden. Anderen hebben het misschien eerder gevonden. Controleer je projecten op bestanden die jij niet hebt geüpload.",
    after: "Heb je nog een token nodig, maak dan een nieuw aan. Zet het niet in bestanden die je publiceert:",
  },
  "token-shut-out": {
    subject: "API-token “{{label}}” van {{username}} uitgesloten van {{project}}",
    text: "Een eigenaar van het project {{project}} heeft je API-token “{{label}}” ervan uitgesloten. Het kan er niet meer naar uploaden. Elders werkt het zoals voorheen.",
    after: "Weet je niet waarom, vraag het dan aan de eigenaren van het project. Hebben anderen het token misschien, trek het dan in:",
  },
  "tokens-ended": {
    subject: "API-tokens van {{username}} ingetrokken",
    text_one: "We hebben {{count}} API-token van je account ingetrokken. Niemand kan er nog mee uploaden.",
    text_other: "We hebben {{count}} API-tokens van je account ingetrokken. Niemand kan er nog mee uploaden.",
    text_reset_one:
      "Toen we je tweede stappen verwijderden, hebben we ook {{count}} API-token van je account ingetrokken. Niemand kan er nog mee uploaden.",
    text_reset_other:
      "Toen we je tweede stappen verwijderden, hebben we ook {{count}} API-tokens van je account ingetrokken. Niemand kan er nog mee uploaden.",
    after: "Heb je er nog een nodig, maak het dan hier aan:",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "Je krijgt deze e-mail omdat je om mededelingen van {{site}} hebt gevraagd. Wil je ze niet meer, wijzig dan deze instelling:",
  },
  "operator-test": {
    subject: "Testmail van {{site}}",
    text: "Support van {{site}} heeft deze e-mail gestuurd om te controleren of e-mails aankomen.",
    after: "Je hoeft niets te doen.",
  },
  "admin-granted": {
    subject: "Beheerdersrol gegeven aan {{username}}",
    text: "Support van {{site}} heeft je beheerder gemaakt. Je kunt elk account bekijken en er iets aan wijzigen. De beheerpagina’s vragen om een beveiligingssleutel of een passkey.",
    after: "Had je dit niet verwacht, <support>neem dan contact op met support</support>. In je geschiedenis staat wie het heeft gedaan:",
  },
  "admin-revoked": {
    subject: "Beheerdersrol afgenomen van {{username}}",
    text: "Je bent geen beheerder van {{site}} meer. Verder is er niets in je account gewijzigd.",
    after: "Weet je niet waarom, <support>neem dan contact op met support</support>.",
  },
  "two-factor-reset": {
    subject: "Tweestapsverificatie verwijderd van {{username}}",
    text: "Support van {{site}} heeft tweestapsverificatie verwijderd van je account, omdat iemand erom heeft gevraagd. Je wachtwoord is nu genoeg om in te loggen. Al je sessies zijn uitgelogd.",
    text_disowned:
      "Zoals aangekondigd hebben we de beveiligingssleutels en apps verwijderd die iemand met de link “Dit was ik niet” heeft gemeld. Heb je geen andere toegevoegd, dan is je wachtwoord nu genoeg om in te loggen. Al je sessies zijn uitgelogd.",
    after:
      "Log in en zet tweestapsverificatie weer aan. Heb je hier niet om gevraagd, reset dan nu je wachtwoord en <support>neem contact op met support</support>:",
  },
  "two-factor-reset-begun": {
    subject: "Tweestapsverificatie van {{username}}: verwijdering op {{untilDay}}",
    text: "Iemand heeft support van {{site}} verteld dat je je beveiligingssleutels, apps en codes kwijt bent. Op {{until}} verwijderen we tweestapsverificatie van je account. Vanaf dan is je wachtwoord genoeg om in te loggen.",
    text_disowned:
      "Iemand heeft de link “Dit was ik niet” in een van onze e-mails gebruikt. De beveiligingssleutels en apps die sindsdien zijn toegevoegd, werken niet meer. We verwijderen ze op {{until}}. Tot dan kan niemand inloggen. Daarna is je wachtwoord genoeg om in te loggen.",
    lead: "Wil je dit stoppen, open dan vóór die tijd deze link:",
    lead_disowned: "Zijn ze van jou, open dan vóór die tijd deze link om ze te behouden:",
    link: "Stop de reset",
    after:
      "Heb je hierom gevraagd, dan hoef je alleen te wachten. Heb je dat niet gedaan, stop de reset dan. Reset daarna je wachtwoord, want iemand kent het misschien:",
  },
  "two-factor-reset-reminder": {
    subject: "Herinnering: tweestapsverificatie van {{username}} wordt verwijderd",
    text: "Zoals aangekondigd verwijderen we op {{until}} tweestapsverificatie van je account. Vanaf dan is je wachtwoord genoeg om in te loggen.",
    text_disowned:
      "Zoals aangekondigd verwijderen we de beveiligingssleutels en apps die iemand met de link “Dit was ik niet” heeft gemeld. Dat gebeurt op {{until}}. Vanaf dan is je wachtwoord genoeg om in te loggen.",
    lead: "Wil je dit stoppen, open dan vóór die tijd deze link:",
    lead_disowned: "Zijn ze van jou, open dan vóór die tijd deze link om ze te behouden:",
    link: "Stop de reset",
    after:
      "Heb je hierom gevraagd, dan hoef je alleen te wachten. Heb je dat niet gedaan, stop de reset dan. Reset daarna je wachtwoord, want iemand kent het misschien:",
  },
  "two-factor-reset-stopped": {
    subject: "Tweestapsverificatie van {{username}} blijft",
    text: "De reset van je tweestapsverificatie is gestopt. Er is niets verwijderd.",
    after: "Heb je de reset nog nodig, <support>neem dan contact op met support</support>. In je geschiedenis staat wat er is gebeurd:",
  },
  "two-factor-reset-dropped": {
    subject: "Tweestapsverificatie van {{username}} is niet verwijderd",
    text: "We hebben je tweestapsverificatie niet verwijderd.",
    text_frozen: "We hebben je tweestapsverificatie niet verwijderd, omdat je account geblokkeerd is.",
    text_deleting: "We hebben je tweestapsverificatie niet verwijderd, omdat je account wordt verwijderd.",
    text_admin: "We hebben je tweestapsverificatie niet verwijderd, omdat je nu beheerder bent.",
    "text_new-factor": "We hebben je tweestapsverificatie niet verwijderd, omdat er intussen een beveiligingssleutel of app is toegevoegd.",
    "text_factor-used":
      "We hebben je tweestapsverificatie niet verwijderd, omdat er intussen een beveiligingssleutel, een app of een herstelcode is gebruikt.",
    "text_no-factor": "We hebben je tweestapsverificatie niet verwijderd, omdat die al uitstaat.",
    after: "Heb je de reset nog nodig, <support>neem dan contact op met support</support>. In je geschiedenis staat wat er is gebeurd:",
  },
  "confirm-device": {
    subject: "Bevestig je login bij {{username}} vanuit {{browser}}",
    text: "Iemand, waarschijnlijk jij, logt vanuit een nieuwe browser in op je account.",
    lead: "Open deze link binnen {{lifetimes.loginFlow}} in die browser om verder te gaan:",
    link: "Bevestig de login",
    after: "Ben jij dit niet, open de link dan niet. Iemand kent je wachtwoord. Reset het nu:",
  },
  "email-added": {
    subject: "E-mailadres toegevoegd aan {{username}}",
    text: "Het adres {{address}} is toegevoegd aan je account. Het wordt actief zodra je het hebt geverifieerd.",
    link: "Dit was ik niet",
    after: "Was jij dit, dan hoef je niets te doen.",
  },
  "email-removed": {
    subject: "E-mailadres verwijderd van {{username}}",
    text: "Het adres {{address}} is verwijderd van je account. Je kunt er niet meer mee inloggen en je wachtwoord er niet meer mee resetten.",
    after:
      "Was jij dit niet, dan kan iemand anders in je account komen. Reset nu je wachtwoord, met een adres dat er nog bij hoort. Kun je de e-mail op geen van die adressen lezen, <support>neem dan contact op met support</support>:",
  },
  "email-primary-changed": {
    subject: "Primair e-mailadres van {{username}} gewijzigd",
    text: "Het primaire adres van je account is nu {{address}}. Eerder was het {{previous}}.",
  },
  "password-changed": {
    subject: "Wachtwoord gewijzigd voor {{username}}",
    text: "Iemand die was ingelogd en je oude wachtwoord kende, heeft het gewijzigd. Je andere sessies zijn uitgelogd.",
  },
} satisfies Area<"mail">;
