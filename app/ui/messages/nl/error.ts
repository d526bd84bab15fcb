import type { Area } from "../catalogue.ts";

export const error = {
  "400": {
    title: "Dat is niet gelukt",
    text: "We konden die aanvraag niet lezen. Ga terug, laad de pagina opnieuw en probeer het nog eens.",
  },
  "403": {
    title: "We konden niet nagaan waar dat formulier vandaan kwam",
    text: "Er is niets gewijzigd. Open de pagina op deze site en verstuur het formulier daar.",
  },
  "404": { title: "Pagina niet gevonden", text: "We kunnen die pagina niet vinden. Controleer het adres of ga naar je account." },
  "405": { title: "Zo niet beschikbaar", text: "Die pagina kan niet op deze manier worden geopend." },
  "408": { title: "Te langzaam", text: "Je aanvraag kwam niet op tijd aan. Probeer het opnieuw." },
  "413": { title: "Te groot", text: "Je hebt meer gestuurd dan deze site aanneemt." },
  "429": { title: "Te veel pogingen", text: "Wacht even en probeer het dan opnieuw." },
  "431": {
    title: "Te groot",
    text: "Het adres of de cookies die je browser stuurde, zijn te lang. Wis de cookies van deze site en probeer het opnieuw.",
  },
  "500": {
    title: "Er ging iets mis",
    text: "Er ging bij ons iets mis. We hebben het vastgelegd. Wat je eerder hebt opgeslagen, is niet verloren. Probeer het opnieuw.",
  },
  "503": { title: "Het is nu te druk", text: "De site kan nu niet antwoorden. Probeer het zo opnieuw." },
  requestId: "Kenmerk voor <support>support</support>: {{id}}",
  home: "Ga naar de startpagina",
} satisfies Area<"error">;
