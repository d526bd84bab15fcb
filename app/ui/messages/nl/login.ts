import type { Area } from "../catalogue.ts";

export const login = {
  title: "Inloggen",
  login: "Gebruikersnaam of e-mailadres",
  password: "Wachtwoord",
  submit: "Log in",
  forgot: "Wachtwoord vergeten?",
  noAccount: "Nog geen account? Maak een account aan",
  refused:
    "Onjuiste gebruikersnaam, onjuist e-mailadres of onjuist wachtwoord. Is je adres nog niet geverifieerd, gebruik dan je gebruikersnaam. Blijft dit gebeuren, reset dan je wachtwoord.",
  frozen: "Dit account is geblokkeerd. <support>Neem contact op met support</support>.",
  confirmDevice: {
    title: "Bekijk je e-mail",
    text: "Je hebt nog niet eerder vanuit deze browser ingelogd. Daarom hebben we een link gemaild naar je geverifieerde adressen. Open die in deze browser, binnen {{lifetimes.loginFlow}}. In een andere browser kan de link deze login niet bevestigen.",
    submit: "Ik heb de link geopend",
    notConfirmed: "Deze login is nog niet bevestigd. Open de link uit de e-mail in deze browser en druk daar op de knop.",
    doneTitle: "Browser bevestigd",
    done: "Je hebt deze browser bevestigd. Je kunt nu inloggen.",
    linkTitle: "Bevestig een login",
    linkText: "Iemand logt voor het eerst vanuit deze browser in op je account. Bevestig dit alleen als jij het bent.",
    linkSubmit: "Ja, dit ben ik",
    elsewhere: "Deze login is in een andere browser begonnen en kan hier dus niet worden bevestigd.",
    browser: "Browser",
    address: "IP-adres",
    began: "Begonnen",
    ifYou:
      "Ben jij dit? Ga terug naar de browser waarin je begon en open de e-mail daar. Je kunt de link uit de e-mail ook kopiëren naar de adresbalk van die browser.",
    ifNotYou:
      "Ben jij dit niet? Dan kent iemand je wachtwoord, of heb je het ingevuld op een site die alleen op deze lijkt. Reset het nu: dat beëindigt deze login.",
    reset: "Reset je wachtwoord",
    notMe: "Wat je verder kunt doen als jij dit niet was",
    gone: "Deze link werkt niet meer. Hij is misschien al gebruikt, of de login is beëindigd. Log opnieuw in om een nieuwe te krijgen.",
  },
  remember: "Vraag {{lifetimes.rememberedBrowser}} lang niet om een tweede stap in deze browser",
  closed:
    "Deze tweede stap is vergrendeld na 100 foute pogingen op rij. Hij werkt niet meer, ook niet met de juiste code of sleutel. Log op een andere manier in, verwijder die tweede stap en voeg hem opnieuw toe.",
  closedLast:
    "Deze tweede stap is vergrendeld na 100 foute pogingen op rij. Hij werkt niet meer, ook niet met de juiste code of sleutel. Je hebt geen andere tweede stap. <support>Neem contact op met support</support>.",
  otherWays: "Andere manieren om in te loggen",
  noOtherWay: "Kun je dit niet gebruiken en heb je geen herstelcodes? <support>Neem contact op met support</support>.",
  startAgain: "Gebruik een ander account",
} satisfies Area<"login">;
