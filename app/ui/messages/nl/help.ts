import type { Area } from "../catalogue.ts";

export const help = {
  title: "Hulp",
  lead: "Kies je probleem om te zien wat je kunt doen.",
  topicsTitle: "Onderwerpen",
  parts: { login: "Inloggen", lost: "Kwijt of vervangen", safety: "Veiligheid van je account", keys: "Passkeys en beveiligingssleutels" },
  topics: {
    passkeys: {
      title: "Passkey of beveiligingssleutel: welke heb ik nodig?",
      text: "Met een passkey log je in met je vingerafdruk, gezicht of pincode. Je hebt geen wachtwoord en geen code nodig. Een beveiligingssleutel is een apparaat dat je aansluit of tegen je telefoon houdt. Slaat de sleutel geen passkey op, dan is hij je tweede stap na het wachtwoord. Een nepsite kan geen van beide stelen.",
    },
    "phone-passkey": {
      title: "Hoe log ik in op een computer met de passkey op mijn telefoon?",
      text: "Op je telefoon moet Bluetooth aanstaan en de telefoon moet in de buurt van de computer zijn. De passkey blijft op de telefoon.",
      step1: "Kies op de computer “Log in met een passkey”. Kies in het venster van je browser dat je een telefoon wilt gebruiken.",
      step2: "De browser toont een QR-code. Scan die met de camera van je telefoon.",
      step3: "Bevestig op de telefoon met je vingerafdruk, gezicht of pincode. De computer is ingelogd.",
    },
    "spare-key": {
      title: "Waarom heb ik een tweede sleutel nodig?",
      text: "Raak je je enige sleutel kwijt, dan heb je een authenticator-app of een herstelcode nodig om in te loggen. Met twee sleutels log je in met de andere. Een sleutel kan maar één keer aan elk account worden toegevoegd.",
      step1: "Voeg de eerste sleutel toe en houd hem bij je.",
      step2: "Voeg de tweede sleutel toe en geef hem een eigen naam.",
      step3: "Bewaar de tweede sleutel op een andere plek, bijvoorbeeld thuis.",
    },
    "new-phone": {
      title: "Ik krijg een nieuwe telefoon",
      text: "Zet alles over voordat je de oude telefoon wegdoet. Doe hetzelfde als de oude telefoon nog werkt, maar je hem niet meer wilt gebruiken.",
      step1:
        "Passkeys: is er een back-up van je passkeys, log dan op de nieuwe telefoon in op hetzelfde account bij de telefoonfabrikant of de wachtwoordmanager. Voeg anders hier een nieuwe passkey toe.",
      step2: "Authenticator-app: voeg de nieuwe telefoon toe als extra app en vul een code daaruit in.",
      step3: "Log één keer in met de nieuwe telefoon. Verwijder dan de oude passkey en de oude app.",
    },
    "lost-phone": {
      title: "Ik ben mijn telefoon of authenticator-app kwijt",
      text: "Log in met je wachtwoord. Als we om een code vragen, kies dan een andere manier: een passkey, een beveiligingssleutel of een herstelcode. Verwijder daarna de oude app en voeg een nieuwe toe.",
    },
    "lost-key": {
      title: "Ik ben mijn beveiligingssleutel of passkey kwijt, of hij staat niet geregistreerd",
      text: "Log in met je wachtwoord en kies een andere manier: een authenticator-app, een andere sleutel of een herstelcode. Verwijder daarna de verloren sleutel, zodat niemand die hem vindt hem kan gebruiken, en voeg een andere toe.",
    },
    "lost-all": {
      title: "Ik ben mijn tweede stap en mijn herstelcodes kwijt",
      text: "Met alleen je wachtwoord kun je niet inloggen, en een reset van het wachtwoord verandert dat niet. Anders zou iemand die je e-mail leest, binnen kunnen komen.",
      step1: "Is een browser nog ingelogd, log daar dan niet uit.",
      step2: "<support>Neem contact op met support</support>. Zij controleren of het account van jou is.",
      step3: "We mailen naar al je adressen en wachten {{wait}}. Dan zetten we tweestapsverificatie uit en log je in met je wachtwoord.",
    },
    "no-mail": {
      title: "Ik heb geen e-mail gekregen",
      text: "Wacht een paar minuten en kijk in je spammap. Vraag de e-mail dan opnieuw aan en gebruik de link in de nieuwste. Wil je je wachtwoord resetten, vul dan een adres in dat je hebt geverifieerd. Naar andere adressen sturen we niets, en dat melden we ook niet. Heb je je met een verkeerd adres geregistreerd, log dan in en wijzig het.",
    },
    "code-refused": {
      title: "Mijn code wordt niet geaccepteerd",
      text: "Codes hangen af van de tijd. Controleer daarom de klok van je telefoon: zet automatische tijd aan. Elke code werkt één keer, dus wacht op de volgende. Let erop dat je in de app de regel voor {{site}} en voor dit account gebruikt.",
    },
    "key-refused": {
      title: "Mijn beveiligingssleutel of passkey werkt niet",
      text: "Sleutels hebben JavaScript nodig en werken alleen op {{origin}}. Kan je browser je sleutel niet gebruiken, log dan op een andere manier in.",
      step1: "Sluit de sleutel aan of houd hem tegen je telefoon. Staat de passkey op je telefoon, zet dan Bluetooth aan.",
      step2: "Druk op de knop op de pagina.",
      step3: "Raak de sleutel aan als hij knippert.",
    },
    "key-pin": {
      title: "Mijn sleutel vraagt om een pincode, of kan niet controleren of ik het ben",
      text: "Een passkey heeft een pincode, een vingerafdruk of je gezicht nodig. Dit is de pincode van de sleutel, niet die van je computer of van deze site. Je kunt hem instellen of wijzigen in de instellingen van je computer, bij beveiligingssleutels of aanmeldopties. Wil je geen pincode, voeg de sleutel dan toe als beveiligingssleutel: dan is hij je tweede stap, na je wachtwoord.",
    },
    imitation: {
      title: "Mijn sleutel is voor een ander adres gebruikt",
      text: "Een sleutel werkt alleen op het adres waar je hem hebt toegevoegd. In de adresbalk van je browser moet {{origin}} staan. Staat er iets anders, sluit dan de pagina: misschien is het een imitatie die je wachtwoord wil hebben. Heb je je wachtwoord daar ingevuld, wijzig het dan nu.",
    },
    "locked-out": {
      title: "Te veel pogingen",
      text: "Op de pagina staat wanneer je het opnieuw kunt proberen. Support kan de wachttijd niet verkorten. Na 100 foute wachtwoorden op rij is je wachtwoord vergrendeld tot je het reset. Na 100 foute codes of sleutels op rij is die app, die sleutel of die reeks herstelcodes vergrendeld: log op een andere manier in, verwijder wat vergrendeld is en voeg het opnieuw toe.",
    },
    "forgot-password": {
      title: "Ik ben mijn wachtwoord vergeten",
      text: "Vul een van je geverifieerde adressen in, dan mailen we je een link. Open die binnen {{lifetimes.resetLink}} en kies een nieuw wachtwoord. We vragen nog steeds om je tweede stap.",
    },
    "lost-address": {
      title: "Ik kan de e-mail op mijn adres niet meer lezen",
      text: "Zolang je kunt inloggen: voeg een ander adres toe, verifieer het en maak het je primaire adres. Verwijder daarna het oude. Doe dit voordat je het oude adres kwijt bent: we sturen resetlinks alleen naar geverifieerde adressen.",
    },
    "not-me": {
      title: "Een e-mail gaat over iets wat ik niet heb gedaan",
      text: "Handel meteen. Staat in de e-mail de link “Dit was ik niet”, open die dan: hij logt elke sessie uit, vergrendelt je wachtwoord tot je het reset, en maakt ongedaan wat sindsdien aan je account is toegevoegd.",
      step1: "Staat die link er niet in? Typ dan zelf {{origin}} in je browser en log in.",
      step2: "Controleer je beveiligingsgeschiedenis en je sessies. Log de sessies uit die je niet kent.",
      step3: "Wijzig je wachtwoord. Kun je niet inloggen, reset het dan: dat logt elke sessie uit.",
    },
    suspicious: {
      title: "Een e-mail ziet er verdacht uit",
      text: "E-mails van {{site}} vragen nooit om een wachtwoord of code en hebben nooit een bijlage. Hun links leiden alleen naar {{origin}} en naar support. Twijfel je, open de link dan niet. Kijk in je beveiligingsgeschiedenis wat er echt is gebeurd.",
    },
    frozen: {
      title: "Mijn account is geblokkeerd",
      text: "{{site}} heeft het geblokkeerd om jou of anderen te beschermen. Er is niets verloren. <support>Neem contact op met support</support>: alleen zij kunnen het weer openen.",
    },
  },
  links: {
    reset: "Reset je wachtwoord",
    emails: "Je e-mailadressen",
    password: "Wijzig je wachtwoord",
    keys: "Je passkeys en beveiligingssleutels",
    apps: "Je authenticator-apps",
    codes: "Je herstelcodes",
    sessions: "Je sessies",
    history: "Je beveiligingsgeschiedenis",
  },
} satisfies Area<"help">;
