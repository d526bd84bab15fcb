/** The mails about projects, to their owners and to those whom they concern; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "Projekt {{project}} utworzony",
    text: "Użytkownik {{member}} utworzył projekt {{project}} w serwisie {{site}}. Twoje konto jest wśród jego właścicieli.",
    after: "Jeśli się tego nie spodziewasz, sprawdź swoje projekty:",
  },
  "project-invited": {
    subject: "Zaproszenie do {{project}} dla {{person}}",
    text: "Użytkownik {{member}} zaprosił do projektu {{project}} użytkownika {{person}}. Zaproszenie jest ważne przez {{lifetimes.invitation}}.",
    text_owner:
      "Użytkownik {{member}} zaprosił do projektu {{project}} użytkownika {{person}} jako właściciela. Zaproszenie jest ważne przez {{lifetimes.invitation}}.",
    text_maintainer:
      "Użytkownik {{member}} zaprosił do projektu {{project}} użytkownika {{person}} jako opiekuna. Zaproszenie jest ważne przez {{lifetimes.invitation}}.",
    link: "To nie ja",
    after: "Jeśli się tego nie spodziewasz, wycofaj zaproszenie w ustawieniach projektu:",
  },
  invitation: {
    subject: "Zaproszenie do projektu {{project}}",
    text: "Użytkownik {{member}} zaprasza Cię do projektu {{project}} w serwisie {{site}}. Przyjmij lub odrzuć zaproszenie w ciągu {{lifetimes.invitation}}. Jeśli nie zrobisz ani jednego, ani drugiego, nic się nie stanie.",
    text_owner:
      "Użytkownik {{member}} zaprasza Cię do projektu {{project}} w serwisie {{site}} w roli właściciela. Przyjmij lub odrzuć zaproszenie w ciągu {{lifetimes.invitation}}. Jeśli nie zrobisz ani jednego, ani drugiego, nic się nie stanie.",
    text_maintainer:
      "Użytkownik {{member}} zaprasza Cię do projektu {{project}} w serwisie {{site}} w roli opiekuna. Przyjmij lub odrzuć zaproszenie w ciągu {{lifetimes.invitation}}. Jeśli nie zrobisz ani jednego, ani drugiego, nic się nie stanie.",
    after: "Jeśli nie znasz użytkownika {{member}} lub projektu, odrzuć zaproszenie:",
  },
  "project-joined": {
    subject: "Nowa osoba w {{project}}: {{member}}",
    text: "Użytkownik {{member}} dołączył do projektu {{project}}.",
    text_owner: "Użytkownik {{member}} dołączył do projektu {{project}} jako właściciel.",
    text_maintainer: "Użytkownik {{member}} dołączył do projektu {{project}} jako opiekun.",
    after: "Jeśli się tego nie spodziewasz, usuń użytkownika {{member}} w ustawieniach projektu:",
  },
  "project-role-changed": {
    subject: "Zmiana roli w {{project}}: {{person}}",
    text: "Użytkownik {{member}} zmienił rolę użytkownika {{person}} w projekcie {{project}}.",
    text_owner: "Użytkownik {{member}} ustawił użytkownika {{person}} jako właściciela projektu {{project}}.",
    text_maintainer: "Użytkownik {{member}} ustawił użytkownika {{person}} jako opiekuna projektu {{project}}.",
    link: "To nie ja",
    after: "Jeśli się tego nie spodziewasz, sprawdź osoby w projekcie:",
  },
  "project-person-removed": {
    subject: "Osoba usunięta z {{project}}: {{person}}",
    text: "Użytkownik {{member}} usunął użytkownika {{person}} z projektu {{project}}. {{person}} nie może już nim zarządzać ani do niego przesyłać.",
    link: "To nie ja",
    after: "Jeśli się tego nie spodziewasz, zapytaj użytkownika {{member}} albo sprawdź projekt:",
  },
  "project-left": {
    subject: "Odejście z {{project}}: {{member}}",
    text: "Użytkownik {{member}} opuścił projekt {{project}} i nie może już nim zarządzać ani do niego przesyłać.",
    after: "Jeśli się tego nie spodziewasz, zapytaj użytkownika {{member}} albo sprawdź projekt:",
  },
  "project-people-taken-back": {
    subject: "Przywrócono role w {{project}}",
    text: "Użytkownik {{member}} zgłosił, że ktoś inny był na jego koncie. Przywróciliśmy role, które z tego konta zmieniono w projekcie {{project}}: {{people}}.",
    after: "Inne zmiany w projekcie pozostają. Sprawdź jego historię:",
  },
  "project-token-shut-out": {
    subject: "Token użytkownika {{person}} odcięty od {{project}}",
    text: "Użytkownik {{member}} odciął token „{{label}}” użytkownika {{person}} od projektu {{project}}. Token nie może już do niego przesyłać.",
    after: "Jeśli się tego nie spodziewasz, zapytaj użytkownika {{member}} albo sprawdź projekt:",
  },
  "project-status-changed": {
    subject: "Status projektu {{project}} zmieniony",
    text: "Użytkownik {{member}} zmienił status projektu {{project}}.",
    text_active: "Użytkownik {{member}} oznaczył projekt {{project}} jako aktywny.",
    text_deprecated: "Użytkownik {{member}} oznaczył projekt {{project}} jako przestarzały.",
    text_archived: "Użytkownik {{member}} oznaczył projekt {{project}} jako zarchiwizowany.",
    after: "Jeśli się tego nie spodziewasz, cofnij to w ustawieniach projektu:",
  },
  "project-two-factors-required": {
    subject: "{{project}} wymaga teraz uwierzytelniania dwuskładnikowego",
    text: "Użytkownik {{member}} zmienił zasady projektu {{project}}: do zarządzania nim potrzeba teraz uwierzytelniania dwuskładnikowego. Przesyłanie tokenem działa jak dotąd.",
    after: "Jeśli się tego nie spodziewasz, sprawdź ustawienia projektu:",
  },
  "project-two-factors-optional": {
    subject: "{{project}} nie wymaga już uwierzytelniania dwuskładnikowego",
    text: "Użytkownik {{member}} zmienił zasady projektu {{project}}: można nim teraz zarządzać bez uwierzytelniania dwuskładnikowego.",
    after: "Jeśli się tego nie spodziewasz, cofnij to w ustawieniach projektu:",
  },
  "project-approval-on": {
    subject: "Nowe pliki projektu {{project}} czekają teraz na zatwierdzenie",
    text: "Użytkownik {{member}} zmienił zasady projektu {{project}}: nowe pliki czekają teraz, aż zatwierdzi je właściciel.",
    after: "Jeśli się tego nie spodziewasz, sprawdź ustawienia projektu:",
  },
  "project-approval-off": {
    subject: "Nowe pliki projektu {{project}} nie czekają już na zatwierdzenie",
    text: "Użytkownik {{member}} wyłączył zatwierdzanie w projekcie {{project}}. Każdy, kto ma do niego token, może teraz od razu publikować pliki.",
    after: "Jeśli się tego nie spodziewasz, włącz je ponownie w ustawieniach projektu. Potem sprawdź osoby i tokeny projektu:",
  },
  "project-deleted": {
    subject: "Projekt {{project}} usunięty",
    text: "Użytkownik {{member}} usunął projekt {{project}} ze wszystkimi wydaniami. Przez 90 dni tylko jego właściciele mogą ponownie użyć jego nazwy. Opublikowane nazwy plików nigdy nie zostaną użyte dla innych plików.",
    after: "Jeśli się tego nie spodziewasz, ktoś mógł przejąć konto użytkownika {{member}}. Jeśli to Twoje konto, zresetuj teraz hasło:",
  },
  "project-quarantined": {
    subject: "Projekt {{project}} jest objęty kwarantanną",
    text: "Pomoc techniczna serwisu {{site}} objęła projekt {{project}} kwarantanną. Nie przyjmuje on plików, nie udostępnia ich i nie można go zmieniać. Nic nie zostało usunięte.",
    after: "Jeśli nie wiesz dlaczego, <support>skontaktuj się z pomocą techniczną</support>.",
  },
  "project-released": {
    subject: "Kwarantanna projektu {{project}} zakończona",
    text: "Pomoc techniczna serwisu {{site}} zakończyła kwarantannę projektu {{project}}. Znów udostępnia on swoje pliki.",
    after: "Sprawdź, czy znasz osoby w projekcie i jego wydania:",
  },
  "release-yanked": {
    subject: "Wydanie {{version}} projektu {{project}} wycofane",
    text: "Użytkownik {{member}} wycofał wersję {{version}} projektu {{project}}. Instalatory ją pomijają, chyba że ktoś poprosi dokładnie o tę wersję.",
    text_why:
      "Użytkownik {{member}} wycofał wersję {{version}} projektu {{project}}. Powód: {{why}}. Instalatory ją pomijają, chyba że ktoś poprosi dokładnie o tę wersję.",
    after: "Jeśli się tego nie spodziewasz, przywróć ją w ustawieniach projektu:",
  },
  "release-unyanked": {
    subject: "Wydanie {{version}} projektu {{project}} przywrócone",
    text: "Użytkownik {{member}} przywrócił wersję {{version}} projektu {{project}}. Instalatory znów jej używają.",
    after: "Jeśli się tego nie spodziewasz, wycofaj ją ponownie w ustawieniach projektu:",
  },
  "release-opened": {
    subject: "Wydanie {{version}} projektu {{project}} znów przyjmuje pliki",
    text: "Użytkownik {{member}} otworzył wersję {{version}} projektu {{project}}. Przez dobę przyjmuje ona kolejne pliki.",
    after: "Jeśli się tego nie spodziewasz, sprawdź projekt:",
  },
  "files-waiting": {
    subject: "Pliki {{project}} {{version}} czekają na zatwierdzenie",
    text: "Użytkownik {{member}} przesłał {{file}} do projektu {{project}}, wersja {{version}}. Opublikujemy ten plik, gdy właściciel zatwierdzi go drugim krokiem. Jeśli nikt tego nie zrobi w ciągu {{lifetimes.waitingFile}}, usuniemy go.",
    after: "Zatwierdź lub odrzuć pliki. Jeśli się ich nie spodziewasz, odrzuć je i unieważnij token, którym je przesłano:",
  },
  "files-approved": {
    subject: "Pliki {{project}} {{version}} są opublikowane",
    text_one: "Użytkownik {{member}} zatwierdził plik {{file}} projektu {{project}}, wersja {{version}}. Plik jest opublikowany.",
    text_few:
      "Użytkownik {{member}} zatwierdził {{count}} pliki projektu {{project}}, wersja {{version}}, między innymi {{file}}. Pliki są opublikowane.",
    text_many:
      "Użytkownik {{member}} zatwierdził {{count}} plików projektu {{project}}, wersja {{version}}, między innymi {{file}}. Pliki są opublikowane.",
    text_other:
      "Użytkownik {{member}} zatwierdził {{count}} pliku projektu {{project}}, wersja {{version}}, między innymi {{file}}. Pliki są opublikowane.",
    after: "Jeśli się tego nie spodziewasz, wycofaj wydanie. Potem sprawdź osoby i historię projektu:",
  },
  "files-rejected": {
    subject: "Pliki {{project}} {{version}} odrzucone",
    text_one:
      "Użytkownik {{member}} odrzucił plik {{file}} projektu {{project}}, wersja {{version}}. Plik nie został opublikowany, a jego nazwa znów jest wolna.",
    text_few:
      "Użytkownik {{member}} odrzucił {{count}} pliki projektu {{project}}, wersja {{version}}, między innymi {{file}}. Pliki nie zostały opublikowane, a ich nazwy znów są wolne.",
    text_many:
      "Użytkownik {{member}} odrzucił {{count}} plików projektu {{project}}, wersja {{version}}, między innymi {{file}}. Pliki nie zostały opublikowane, a ich nazwy znów są wolne.",
    text_other:
      "Użytkownik {{member}} odrzucił {{count}} pliku projektu {{project}}, wersja {{version}}, między innymi {{file}}. Pliki nie zostały opublikowane, a ich nazwy znów są wolne.",
    after: "Jeśli się tego nie spodziewasz, zapytaj użytkownika {{member}} i prześlij pliki ponownie:",
  },
  "files-expired": {
    subject: "Pliki {{project}} {{version}} nie zostały zatwierdzone",
    text_one:
      "W ciągu {{lifetimes.waitingFile}} nikt nie zatwierdził pliku {{file}} projektu {{project}}, wersja {{version}}. Usunęliśmy go, a jego nazwa znów jest wolna.",
    text_few:
      "W ciągu {{lifetimes.waitingFile}} nikt nie zatwierdził {{count}} plików projektu {{project}}, wersja {{version}}, między innymi {{file}}. Usunęliśmy je, a ich nazwy znów są wolne.",
    text_many:
      "W ciągu {{lifetimes.waitingFile}} nikt nie zatwierdził {{count}} plików projektu {{project}}, wersja {{version}}, między innymi {{file}}. Usunęliśmy je, a ich nazwy znów są wolne.",
    text_other:
      "W ciągu {{lifetimes.waitingFile}} nikt nie zatwierdził {{count}} pliku projektu {{project}}, wersja {{version}}, między innymi {{file}}. Usunęliśmy je, a ich nazwy znów są wolne.",
    after: "Aby je opublikować, prześlij je ponownie:",
  },
  "release-deleted": {
    subject: "Wydanie {{version}} projektu {{project}} usunięte",
    text: "Użytkownik {{member}} usunął wersję {{version}} projektu {{project}} ze wszystkimi plikami. Ich nazwy nigdy nie zostaną użyte dla innych plików.",
    after: "Jeśli się tego nie spodziewasz, sprawdź osoby i historię projektu:",
  },
  "release-file-uploaded": {
    subject: "Plik przesłany do {{project}} {{version}}",
    text: "Użytkownik {{member}} przesłał plik {{file}} do {{project}} {{version}}, używając tokenu API „{{by}}”. SHA-256 pliku: {{sha256}}. Przez godzinę nie wyślemy Ci e-maili o kolejnych plikach. Znajdziesz je w historii projektu.",
    text_password:
      "Użytkownik {{member}} przesłał plik {{file}} do {{project}} {{version}}, używając swojego hasła. SHA-256 pliku: {{sha256}}. Przez godzinę nie wyślemy Ci e-maili o kolejnych plikach. Znajdziesz je w historii projektu.",
    after: "Jeśli się tego nie spodziewasz, sprawdź osoby i historię projektu:",
  },
  "release-file-deleted": {
    subject: "Plik {{project}} {{version}} usunięty",
    text: "Użytkownik {{member}} usunął plik {{file}} projektu {{project}}. Jego nazwa nigdy nie zostanie użyta dla innego pliku.",
    after: "Jeśli się tego nie spodziewasz, sprawdź osoby i historię projektu:",
  },
};
