/** The mails about projects; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "Project {{project}} aangemaakt",
    text: "{{member}} heeft het project {{project}} aangemaakt op {{site}}. Jij bent een van de eigenaren.",
    after: "Had je dit niet verwacht, controleer dan je projecten:",
  },
  "project-invited": {
    subject: "Uitnodiging van {{person}} voor {{project}}",
    text: "{{member}} heeft {{person}} uitgenodigd voor het project {{project}}. De uitnodiging staat {{lifetimes.invitation}} open.",
    text_owner:
      "{{member}} heeft {{person}} als eigenaar uitgenodigd voor het project {{project}}. De uitnodiging staat {{lifetimes.invitation}} open.",
    text_maintainer:
      "{{member}} heeft {{person}} als maintainer uitgenodigd voor het project {{project}}. De uitnodiging staat {{lifetimes.invitation}} open.",
    link: "Dit was ik niet",
    after: "Had je dit niet verwacht, trek de uitnodiging dan in bij de instellingen van het project:",
  },
  invitation: {
    subject: "Je bent uitgenodigd voor het project {{project}}",
    text: "{{member}} nodigt je uit voor het project {{project}} op {{site}}. Neem de uitnodiging aan of sla die af, binnen {{lifetimes.invitation}}. Doe je geen van beide, dan gebeurt er niets.",
    text_owner:
      "{{member}} nodigt je uit voor het project {{project}} op {{site}}, als eigenaar. Neem de uitnodiging aan of sla die af, binnen {{lifetimes.invitation}}. Doe je geen van beide, dan gebeurt er niets.",
    text_maintainer:
      "{{member}} nodigt je uit voor het project {{project}} op {{site}}, als maintainer. Neem de uitnodiging aan of sla die af, binnen {{lifetimes.invitation}}. Doe je geen van beide, dan gebeurt er niets.",
    after: "Ken je {{member}} of het project niet, sla de uitnodiging dan af:",
  },
  "project-joined": {
    subject: "Nieuw in {{project}}: {{member}}",
    text: "{{member}} doet nu mee aan het project {{project}}.",
    text_owner: "{{member}} doet nu mee aan het project {{project}}, als eigenaar.",
    text_maintainer: "{{member}} doet nu mee aan het project {{project}}, als maintainer.",
    after: "Had je dit niet verwacht, verwijder {{member}} dan bij de instellingen van het project:",
  },
  "project-role-changed": {
    subject: "Rol van {{person}} in {{project}} gewijzigd",
    text: "{{member}} heeft de rol van {{person}} in het project {{project}} gewijzigd.",
    text_owner: "{{member}} heeft {{person}} eigenaar gemaakt van het project {{project}}.",
    text_maintainer: "{{member}} heeft {{person}} maintainer gemaakt van het project {{project}}.",
    link: "Dit was ik niet",
    after: "Had je dit niet verwacht, controleer dan de mensen van het project:",
  },
  "project-person-removed": {
    subject: "Verwijderd uit {{project}}: {{person}}",
    text: "{{member}} heeft {{person}} verwijderd uit het project {{project}}. {{person}} kan het niet meer beheren en er niet meer naar uploaden.",
    link: "Dit was ik niet",
    after: "Had je dit niet verwacht, vraag het dan aan {{member}} of controleer het project:",
  },
  "project-left": {
    subject: "Heeft {{project}} verlaten: {{member}}",
    text: "{{member}} heeft het project {{project}} verlaten en kan het niet meer beheren en er niet meer naar uploaden.",
    after: "Had je dit niet verwacht, vraag het dan aan {{member}} of controleer het project:",
  },
  "project-people-taken-back": {
    subject: "Rollen in {{project}} hersteld",
    text: "{{member}} heeft gemeld dat iemand anders in het account was. We hebben de rollen hersteld die van daaruit in het project {{project}} zijn gewijzigd: {{people}}.",
    after: "Andere wijzigingen in het project blijven behouden. Controleer de geschiedenis:",
  },
  "project-token-shut-out": {
    subject: "Token van {{person}} uitgesloten van {{project}}",
    text: "{{member}} heeft het token “{{label}}” van {{person}} uitgesloten van het project {{project}}. Het kan er niet meer naar uploaden.",
    after: "Had je dit niet verwacht, vraag het dan aan {{member}} of controleer het project:",
  },
  "project-status-changed": {
    subject: "Status van {{project}} gewijzigd",
    text: "{{member}} heeft de status van het project {{project}} gewijzigd.",
    text_active: "{{member}} heeft het project {{project}} als actief gemarkeerd.",
    text_deprecated: "{{member}} heeft het project {{project}} als verouderd gemarkeerd.",
    text_archived: "{{member}} heeft het project {{project}} als gearchiveerd gemarkeerd.",
    after: "Had je dit niet verwacht, wijzig het dan terug bij de instellingen van het project:",
  },
  "project-two-factors-required": {
    subject: "Project {{project}} vereist nu tweestapsverificatie",
    text: "{{member}} heeft de regels van het project {{project}} gewijzigd: om het te beheren is nu tweestapsverificatie nodig. Uploads met een token gaan door zoals voorheen.",
    after: "Had je dit niet verwacht, controleer dan de instellingen van het project:",
  },
  "project-two-factors-optional": {
    subject: "Project {{project}} vereist geen tweestapsverificatie meer",
    text: "{{member}} heeft de regels van het project {{project}} gewijzigd: het kan nu zonder tweestapsverificatie worden beheerd.",
    after: "Had je dit niet verwacht, wijzig het dan terug bij de instellingen van het project:",
  },
  "project-approval-on": {
    subject: "Nieuwe bestanden van {{project}} wachten nu op goedkeuring",
    text: "{{member}} heeft de regels van het project {{project}} gewijzigd: nieuwe bestanden wachten nu tot een eigenaar ze goedkeurt.",
    after: "Had je dit niet verwacht, controleer dan de instellingen van het project:",
  },
  "project-approval-off": {
    subject: "Bestanden van {{project}} wachten niet meer op goedkeuring",
    text: "{{member}} heeft goedkeuring uitgezet voor het project {{project}}. Iedereen met een token ervoor kan nu meteen bestanden publiceren.",
    after: "Had je dit niet verwacht, zet het dan weer aan bij de instellingen van het project. Controleer daarna de mensen en tokens:",
  },
  "project-deleted": {
    subject: "Project {{project}} verwijderd",
    text: "{{member}} heeft het project {{project}} met alle releases verwijderd. Alleen de eigenaren kunnen de naam 90 dagen lang opnieuw gebruiken. Bestandsnamen die zijn gepubliceerd, worden nooit voor andere bestanden gebruikt.",
    after:
      "Had je dit niet verwacht, dan heeft iemand misschien het account van {{member}} overgenomen. Ben jij dat, reset dan nu je wachtwoord:",
  },
  "project-quarantined": {
    subject: "Project {{project}} is in quarantaine",
    text: "Support van {{site}} heeft het project {{project}} in quarantaine geplaatst. Het neemt geen uploads aan, biedt geen bestanden aan en kan niet worden gewijzigd. Er is niets verwijderd.",
    after: "Weet je niet waarom, <support>neem dan contact op met support</support>.",
  },
  "project-released": {
    subject: "Project {{project}} is uit quarantaine",
    text: "Support van {{site}} heeft het project {{project}} uit quarantaine gehaald. Het biedt zijn bestanden weer aan.",
    after: "Controleer of je de mensen en releases kent:",
  },
  "release-yanked": {
    subject: "Release {{version}} van {{project}} teruggetrokken",
    text: "{{member}} heeft versie {{version}} van het project {{project}} teruggetrokken. Installatieprogramma’s slaan die over, tenzij er precies om wordt gevraagd.",
    text_why:
      "{{member}} heeft versie {{version}} van het project {{project}} teruggetrokken. De reden is: {{why}}. Installatieprogramma’s slaan deze versie over, tenzij er precies om wordt gevraagd.",
    after: "Had je dit niet verwacht, herstel de release dan bij de instellingen van het project:",
  },
  "release-unyanked": {
    subject: "Release {{version}} van {{project}} niet meer teruggetrokken",
    text: "{{member}} heeft versie {{version}} van het project {{project}} hersteld. Installatieprogramma’s gebruiken die weer.",
    after: "Had je dit niet verwacht, trek de release dan opnieuw terug bij de instellingen van het project:",
  },
  "release-opened": {
    subject: "Release {{version}} van {{project}} neemt weer bestanden aan",
    text: "{{member}} heeft versie {{version}} van het project {{project}} opengesteld. De versie neemt een dag lang meer bestanden aan.",
    after: "Had je dit niet verwacht, controleer dan het project:",
  },
  "files-waiting": {
    subject: "Bestanden van {{project}} {{version}} wachten op goedkeuring",
    text: "{{member}} heeft {{file}} geüpload naar het project {{project}}, versie {{version}}. We publiceren het zodra een eigenaar het met een tweede stap goedkeurt. Na {{lifetimes.waitingFile}} verwijderen we het.",
    after: "Keur de bestanden goed of wijs ze af. Had je ze niet verwacht, wijs ze dan af en trek het token in waarmee ze zijn gekomen:",
  },
  "files-approved": {
    subject: "Bestanden van {{project}} {{version}} zijn gepubliceerd",
    text_one: "{{member}} heeft het bestand {{file}} van het project {{project}}, versie {{version}}, goedgekeurd. Het is gepubliceerd.",
    text_other:
      "{{member}} heeft {{count}} bestanden van het project {{project}}, versie {{version}}, goedgekeurd, zoals {{file}}. Ze zijn gepubliceerd.",
    after: "Had je dit niet verwacht, trek de release dan terug. Controleer daarna de mensen en de geschiedenis van het project:",
  },
  "files-rejected": {
    subject: "Bestanden van {{project}} {{version}} zijn afgewezen",
    text_one:
      "{{member}} heeft het bestand {{file}} van het project {{project}}, versie {{version}}, afgewezen. Het is niet gepubliceerd en de naam is weer vrij.",
    text_other:
      "{{member}} heeft {{count}} bestanden van het project {{project}}, versie {{version}}, afgewezen, zoals {{file}}. Ze zijn niet gepubliceerd en hun namen zijn weer vrij.",
    after: "Had je dit niet verwacht, vraag het dan aan {{member}} en upload de bestanden opnieuw:",
  },
  "files-expired": {
    subject: "Bestanden van {{project}} {{version}} zijn niet goedgekeurd",
    text_one:
      "Niemand heeft het bestand {{file}} van het project {{project}}, versie {{version}}, binnen {{lifetimes.waitingFile}} goedgekeurd. We hebben het verwijderd en de naam is weer vrij.",
    text_other:
      "Niemand heeft {{count}} bestanden van het project {{project}}, versie {{version}}, zoals {{file}}, binnen {{lifetimes.waitingFile}} goedgekeurd. We hebben ze verwijderd en hun namen zijn weer vrij.",
    after: "Upload ze opnieuw om ze te publiceren:",
  },
  "release-deleted": {
    subject: "Release {{version}} van {{project}} verwijderd",
    text: "{{member}} heeft versie {{version}} van het project {{project}} met alle bestanden ervan verwijderd. Hun namen worden nooit voor andere bestanden gebruikt.",
    after: "Had je dit niet verwacht, controleer dan de mensen en de geschiedenis van het project:",
  },
  "release-file-uploaded": {
    subject: "Bestand geüpload naar {{project}} {{version}}",
    text: "{{member}} heeft het bestand {{file}} geüpload naar {{project}} {{version}} met het API-token “{{by}}”. De SHA-256 is {{sha256}}. Een uur lang mailen we je niet over meer bestanden. Je vindt ze in de geschiedenis van het project.",
    text_password:
      "{{member}} heeft het bestand {{file}} geüpload naar {{project}} {{version}} met het eigen wachtwoord. De SHA-256 is {{sha256}}. Een uur lang mailen we je niet over meer bestanden. Je vindt ze in de geschiedenis van het project.",
    after: "Had je dit niet verwacht, controleer dan de mensen en de geschiedenis van het project:",
  },
  "release-file-deleted": {
    subject: "Bestand van {{project}} {{version}} verwijderd",
    text: "{{member}} heeft het bestand {{file}} van het project {{project}} verwijderd. De naam wordt nooit voor een ander bestand gebruikt.",
    after: "Had je dit niet verwacht, controleer dan de mensen en de geschiedenis van het project:",
  },
};
