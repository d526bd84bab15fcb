import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "Cześć {{username}},",
  when: "Kiedy: {{at}}",
  touched: "Ktoś zmieniał te projekty z Twojego konta. Po następnym logowaniu sprawdź ich historię:",
  reason: "Powód: {{reason}}",
  where: "Skąd: {{ipAddress}}, {{browser}}",
  notYou: "Jeśli to nie Ty, ktoś inny ma dostęp do Twojego konta. Zresetuj teraz hasło. To wyloguje wszystkie przeglądarki:",
  replyToSupport: "Aby skontaktować się z pomocą techniczną, odpowiedz na ten e-mail.",
  notMe:
    "Jeśli to nie Ty, otwórz ten link w ciągu {{lifetimes.notMeLink}}. Cofnie on tę zmianę i wszystko, co dodano po niej, wyloguje wszystkie przeglądarki i zablokuje Twoje hasło, dopóki go nie zresetujesz:",
  way: {
    "reset-password": "Zresetuj hasło",
    "change-password": "Zmień hasło",
    history: "Zobacz historię bezpieczeństwa",
    sessions: "Zobacz swoje sesje",
    "two-factor": "Zobacz uwierzytelnianie dwuskładnikowe",
    "security-keys": "Zobacz swoje klucze bezpieczeństwa",
    tokens: "Zobacz swoje tokeny API",
    project: "Zobacz stronę projektu",
    "project-settings": "Zobacz ustawienia projektu",
    "project-history": "Zobacz historię projektu",
    invitations: "Zobacz swoje zaproszenia",
    approvals: "Zobacz czekające pliki",
    announcements: "Wybierz, o czym wysyłamy Ci e-maile",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Zweryfikuj adres e-mail konta {{username}}",
    text: "Potwierdź, że ten adres e-mail należy do Twojego konta {{username}} w serwisie {{site}}.",
    lead: "Otwórz ten link (czas ważności: {{lifetimes.verifyLink}}):",
    link: "Zweryfikuj adres konta {{username}}",
    after:
      "Jeśli {{username}} to nie Twoje konto, nie otwieraj linku. Przypisałby Twój adres do cudzego konta. Jeśli go nie otworzysz, nic się nie stanie.",
  },
  "address-in-use": {
    subject: "Ktoś wpisał adres e-mail konta {{username}}",
    text: "Ktoś wpisał ten adres w serwisie {{site}}, dla nowego lub innego konta. Adres należy do Twojego konta {{username}}, więc nic nie zostało zmienione. Jeśli to Ty, zaloguj się jako {{username}}.",
    after: "Jeśli to nie Ty, nie musisz nic robić.",
  },
  "factor-added": {
    subject: "„{{label}}” dodano do konta {{username}}",
    text: "Do Twojego konta dodano „{{label}}”. Możesz teraz z tego korzystać, gdy się logujesz. Inne Twoje sesje zostały zakończone.",
    link: "To nie ja",
    after: "Jeśli to Ty, nie musisz nic robić.",
  },
  "factor-lost": {
    subject: "„{{label}}” już nie działa dla konta {{username}}",
    text: "Serwis {{site}} stracił klucz szyfrujący, który chronił „{{label}}”, więc usunęliśmy ten sposób z Twojego konta. Inne Twoje klucze bezpieczeństwa i aplikacje nadal działają. Wszystkie Twoje sesje zostały zakończone.",
    text_last:
      "Serwis {{site}} stracił klucz szyfrujący, który chronił „{{label}}”, więc usunęliśmy ten sposób z Twojego konta. To był Twój ostatni drugi krok, więc usunięto też Twoje kody odzyskiwania. Zablokowaliśmy Twoje hasło: nikt nie może się nim zalogować, dopóki go nie zresetujesz. Wszystkie Twoje sesje zostały zakończone.",
    after: "Zaloguj się i skonfiguruj nowy sposób. Jeśli nie możesz się zalogować, zresetuj hasło:",
    after_last: "Zresetuj hasło, zaloguj się i ponownie włącz uwierzytelnianie dwuskładnikowe:",
  },
  "factor-closed": {
    subject: "„{{label}}” zablokowano dla konta {{username}}",
    text: "Ktoś 100 razy z rzędu bez powodzenia próbował użyć „{{label}}”. Aby przerwać zgadywanie, zablokowaliśmy ten sposób na stałe.",
    after: "Zaloguj się inaczej, usuń go i dodaj ponownie. Jeśli te próby nie są Twoje, ktoś zna Twoje hasło. Zmień je także:",
  },
  "confirm-failing": {
    subject: "Nieudane potwierdzenia tożsamości na koncie {{username}}",
    text: "Ktoś, kto jest zalogowany na Twoje konto, wpisał w ciągu doby pięć błędnych haseł lub kodów. Poprosiliśmy o potwierdzenie, że to Ty.",
    after: "Jeśli to nie Ty, zakończ tę sesję i zmień hasło:",
  },
  "factor-removed": {
    subject: "„{{label}}” usunięto z konta {{username}}",
    text: "Z Twojego konta usunięto „{{label}}”. Inne Twoje sesje zostały zakończone.",
    text_last:
      "Z Twojego konta usunięto „{{label}}”. To był Twój ostatni drugi krok, więc usunięto też Twoje kody odzyskiwania. Teraz do zalogowania się wystarczy samo hasło. Inne Twoje sesje zostały zakończone.",
  },
  "second-factor-failed": {
    subject: "Nieudane logowanie na konto {{username}}: hasło było poprawne",
    text: "Ktoś wpisał Twoje hasło, ale nie przeszedł drugiego kroku. Nikt nie dostał się na konto.",
    after: "Jeśli to nie Ty, ktoś zna Twoje hasło. Zmień je teraz:",
  },
  "security-key-counter": {
    subject: "Możliwa kopia klucza bezpieczeństwa „{{label}}” konta {{username}}",
    subject_unnamed: "Możliwa kopia „{{label}}” konta {{username}}",
    text: "Ktoś użył klucza „{{label}}”, a licznik w kluczu się nie zwiększył. Tak się dzieje, gdy klucz został skopiowany. Zdarza się to też po zresetowaniu lub synchronizacji niektórych kluczy. Zezwoliliśmy na to użycie, a klucz nadal działa.",
    after: "Jeśli nie znasz przyczyny, usuń klucz i dodaj nowy:",
  },
  "recovery-codes-generated": {
    subject: "Nowe kody odzyskiwania konta {{username}}",
    text: "Dla Twojego konta utworzono dziesięć nowych kodów odzyskiwania. Jeśli masz wcześniejsze kody, już nie działają.",
    link: "To nie ja",
    after: "Jeśli to Ty, nie musisz nic robić.",
  },
  "recovery-code-used": {
    subject: "Logowanie kodem odzyskiwania na konto {{username}}",
    text_one: "Ktoś zalogował się na Twoje konto kodem odzyskiwania. Pozostał Ci {{count}} kod.",
    text_few: "Ktoś zalogował się na Twoje konto kodem odzyskiwania. Pozostały Ci {{count}} kody.",
    text_many: "Ktoś zalogował się na Twoje konto kodem odzyskiwania. Pozostało Ci {{count}} kodów.",
    text_other: "Ktoś zalogował się na Twoje konto kodem odzyskiwania. Pozostało Ci {{count}} kodu.",
  },
  "reset-password": {
    subject: "Ustaw nowe hasło do konta {{username}}",
    text: "Ktoś, najpewniej Ty, poprosił o nowe hasło do Twojego konta.",
    lead: "Otwórz ten link, aby je ustawić. Działa raz (czas ważności: {{lifetimes.resetLink}}):",
    link: "Ustaw nowe hasło",
    after: "Jeśli to nie Ty, zignoruj ten e-mail. Jeśli nie otworzysz linku, nic się nie stanie. Nikomu go nie przekazuj.",
  },
  "password-reset": {
    subject: "Hasło do konta {{username}} zresetowane",
    text: "Ktoś ustawił nowe hasło za pomocą linku z jednego z naszych e-maili. Wszystkie Twoje sesje zostały zakończone. Uwierzytelnianie dwuskładnikowe pozostało bez zmian.",
    after: "Jeśli to nie Ty, ktoś inny czyta Twoje e-maile. Najpierw zabezpiecz swoją skrzynkę. Potem ponownie zresetuj hasło:",
  },
  "password-closed": {
    subject: "Hasło do konta {{username}} zablokowane",
    text: "Twoje hasło jest zablokowane. Ktoś wpisał 100 razy z rzędu błędne hasło do Twojego konta. Nikt nie dostał się na konto. Dopóki nie zresetujesz hasła, nie zadziała nawet poprawne.",
    after: "Zresetuj hasło, aby znów się zalogować:",
  },
  ...projectMails,
  "new-device": {
    subject: "Nowe logowanie na konto {{username}}: {{browser}}",
    text: "Ktoś zalogował się na Twoje konto z nowej przeglądarki.",
    lead: "Jeśli to nie Ty, otwórz ten link w ciągu {{lifetimes.notMeLink}}. Wyloguje on wszystkie przeglądarki, zablokuje Twoje hasło, dopóki go nie zresetujesz, i cofnie to, co od tego czasu dodano do Twojego konta:",
    link: "To nie ja",
    after: "Jeśli to Ty, nie musisz nic robić.",
  },
  "login-disowned": {
    subject: "Hasło zablokowane i sesje zakończone: {{username}}",
    text: "Ktoś użył linku „To nie ja” w jednym z naszych e-maili. Zakończyliśmy wszystkie Twoje sesje, zapomnieliśmy Twoje przeglądarki i zablokowaliśmy Twoje hasło.",
    text_gone:
      "Ktoś użył linku „To nie ja” w jednym z naszych e-maili. Zakończyliśmy wszystkie Twoje sesje, zapomnieliśmy Twoje przeglądarki i zablokowaliśmy Twoje hasło. To, co dodano od tego czasu, już nie działa: {{gone}}.",
    after: "Zresetuj teraz hasło. Potem sprawdź swoje klucze bezpieczeństwa, aplikacje i kody odzyskiwania i utwórz nowe kody:",
  },
  "deletion-requested": {
    subject: "Twoje konto {{username}} zostanie usunięte",
    text: "Ktoś, najpewniej Ty, poprosił nas o usunięcie Twojego konta. Usuniemy je za {{lifetimes.deletionGrace}}.",
    text_operator: "Pomoc techniczna serwisu {{site}} zleciła usunięcie Twojego konta. Usuniemy je za {{lifetimes.deletionGrace}}.",
    lead: "Aby zachować konto, otwórz wcześniej ten link. Możesz też zalogować się i nacisnąć przycisk, który je zachowuje:",
    link: "Zachowaj konto",
    after: "Jeśli to nie Ty, zachowaj konto, a potem zresetuj hasło:",
  },
  "deletion-cancelled": {
    subject: "Usunięcie konta {{username}} anulowane",
    text: "Nie usuniemy Twojego konta. Nic nie przepadło. Możesz się znów zalogować.",
  },
  "account-deleted": {
    subject: "Twoje konto {{username}} zostało usunięte",
    text: "Usunęliśmy Twoje konto, zgodnie z prośbą sprzed {{lifetimes.deletionGrace}}. Opublikowane przez Ciebie pliki pozostają w swoich projektach. Właściciele tych projektów nadal widzą, co zrobiono w nich z Twojego konta, wraz z Twoją nazwą użytkownika, adresem IP i przeglądarką. Nikt inny nie może zająć Twojej nazwy użytkownika.",
    after: "Nie musisz nic więcej robić.",
  },
  "account-exported": {
    subject: "Pobrano dane konta {{username}}",
    text: "Ktoś, najpewniej Ty, pobrał kopię danych Twojego konta.",
  },
  "account-frozen": {
    subject: "Twoje konto {{username}} jest zawieszone",
    text: "Pomoc techniczna serwisu {{site}} zawiesiła Twoje konto. Nikt nie może się na nie zalogować, a wszystkie jego sesje zostały zakończone. Nic nie zostało usunięte.",
    after: "Jeśli nie wiesz dlaczego, <support>skontaktuj się z pomocą techniczną</support>.",
  },
  "account-unfrozen": {
    subject: "Twoje konto {{username}} nie jest już zawieszone",
    text: "Pomoc techniczna serwisu {{site}} zniosła zawieszenie Twojego konta. Możesz się logować jak dotąd.",
    after: "Jeśli nie wiesz, dlaczego było zawieszone, zaloguj się i zobacz historię:",
  },
  "sessions-ended": {
    subject: "Wszystkie sesje konta {{username}} zakończone",
    text: "Pomoc techniczna serwisu {{site}} zakończyła wszystkie Twoje sesje. Każda przeglądarka musi ponownie przejść drugi krok. Nic innego się nie zmieniło i możesz się zalogować.",
    after: "Jeśli nie wiesz dlaczego, zaloguj się i zobacz historię:",
  },
  "token-created": {
    subject: "Token API „{{label}}” utworzony dla konta {{username}}",
    text: "Na Twoim koncie utworzono token API „{{label}}”. Każdy, kto go ma, może przesyłać pliki w Twoim imieniu, w granicach jego uprawnień.",
    lead: "Jeśli to nie Ty, otwórz ten link w ciągu {{lifetimes.notMeLink}}. Unieważni on token, cofnie to, co dodano po nim, wyloguje wszystkie przeglądarki i zablokuje Twoje hasło, dopóki go nie zresetujesz:",
    link: "To nie ja",
    after: "Jeśli to Ty, nie musisz nic robić.",
  },
  "token-regenerated": {
    subject: "Token API „{{label}}” konta {{username}} odnowiony",
    text: "Token API „{{label}}” Twojego konta zastąpiono nowym, który ma te same uprawnienia.",
    lead: "Jeśli to nie Ty, otwórz ten link w ciągu {{lifetimes.notMeLink}}. Unieważni on nowy token, cofnie to, co dodano po nim, wyloguje wszystkie przeglądarki i zablokuje Twoje hasło, dopóki go nie zresetujesz:",
    link: "To nie ja",
    after: "Jeśli to Ty, nie musisz nic robić.",
  },
  "token-new-network": {
    subject: "Token API „{{label}}” konta {{username}} użyty z nowej sieci",
    text: "Tokenu API „{{label}}” użyto z sieci, z której wcześniej go nie używano.",
    after: "Jeśli to nie Ty ani żaden z Twoich komputerów, unieważnij token:",
  },
  "token-expiring": {
    subject: "Token API „{{label}}” konta {{username}} wkrótce wygaśnie",
    text: "Token API „{{label}}” wygasa {{until}}. Potem nikt nie może nim przesyłać.",
    after: "Aby dalej go używać, odnów go wcześniej:",
  },
  "token-unused": {
    subject: "Token API „{{label}}” konta {{username}} długo nieużywany",
    text: "Token API „{{label}}” nie był używany od prawie roku. Unieważnimy go {{until}}, jeśli do tego czasu nikt go nie użyje.",
    after: "Jeśli już go nie potrzebujesz, unieważnij go teraz:",
  },
  "token-revoked": {
    subject: "Token API „{{label}}” konta {{username}} unieważniony",
    text: "Token API „{{label}}” Twojego konta został unieważniony. Nikt nie może już nim przesyłać.",
    text_itself:
      "Jakiś program wysłał nam token API „{{label}}” Twojego konta, aby go unieważnić. Unieważniliśmy go. Nikt nie może już nim przesyłać.",
    after: "Jeśli to nie Ty, sprawdź inne swoje tokeny:",
    after_itself: "Jeśli to nie Twój program, token miał ktoś inny. Sprawdź, co nim przesłano, oraz inne swoje tokeny:",
  },
  "token-ended": {
    subject: "Token API „{{label}}” konta {{username}} utracił ważność",
    text: "Token API „{{label}}” utracił ważność. Nikt nie może już nim przesyłać.",
    text_expired: "Token API „{{label}}” wygasł. Nikt nie może już nim przesyłać.",
    text_unused: "Unieważniliśmy token API „{{label}}”, bo nie był używany od roku. Nikt nie może już nim przesyłać.",
    after: "Jeśli nadal potrzebujesz tokenu, utwórz go tutaj:",
  },
  "token-leaked": {
    subject: "Token API „{{label}}” konta {{username}} wyciekł i jest unieważniony",
    text: "Skaner znalazł token API „{{label}}” w miejscu publicznym, pod adresem {{url}}. Unieważniliśmy go, więc nikt nie może już nim przesyłać. Ktoś inny mógł znaleźć go wcześniej. Sprawdź, czy w Twoich projektach nie ma plików, które nie pochodzą od Ciebie.",
    text_nowhere:
      "Skaner znalazł token API „{{label}}” w miejscu publicznym. Unieważniliśmy go, więc nikt nie może już nim przesyłać. Ktoś inny mógł znaleźć go wcześniej. Sprawdź, czy w Twoich projektach nie ma plików, które nie pochodzą od Ciebie.",
    after: "Jeśli nadal potrzebujesz tokenu, utwórz nowy. Nie umieszczaj go w plikach, które publikujesz:",
  },
  "token-shut-out": {
    subject: "Token API „{{label}}” konta {{username}} odcięty od {{project}}",
    text: "Właściciel projektu {{project}} odciął od niego Twój token API „{{label}}”. Token nie może już do niego przesyłać. Gdzie indziej działa jak dotąd.",
    after: "Jeśli nie wiesz dlaczego, zapytaj właścicieli projektu. Jeśli inni mogą mieć ten token, unieważnij go:",
  },
  "tokens-ended": {
    subject: "Tokeny API konta {{username}} unieważnione",
    text_one: "Unieważniliśmy {{count}} token API Twojego konta. Nikt nie może już nim przesyłać.",
    text_few: "Unieważniliśmy {{count}} tokeny API Twojego konta. Nikt nie może już nimi przesyłać.",
    text_many: "Unieważniliśmy {{count}} tokenów API Twojego konta. Nikt nie może już nimi przesyłać.",
    text_other: "Unieważniliśmy {{count}} tokenu API Twojego konta. Nikt nie może już nim przesyłać.",
    text_reset_one: "Usuwając Twoje drugie kroki, unieważniliśmy też {{count}} token API Twojego konta. Nikt nie może już nim przesyłać.",
    text_reset_few: "Usuwając Twoje drugie kroki, unieważniliśmy też {{count}} tokeny API Twojego konta. Nikt nie może już nimi przesyłać.",
    text_reset_many:
      "Usuwając Twoje drugie kroki, unieważniliśmy też {{count}} tokenów API Twojego konta. Nikt nie może już nimi przesyłać.",
    text_reset_other:
      "Usuwając Twoje drugie kroki, unieważniliśmy też {{count}} tokenu API Twojego konta. Nikt nie może już nim przesyłać.",
    after: "Jeśli nadal potrzebujesz tokenu, utwórz go tutaj:",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "Ten e-mail dostajesz, bo włączono wysyłanie Ci ogłoszeń serwisu {{site}}. Aby je wyłączyć, zmień to ustawienie:",
  },
  "operator-test": {
    subject: "Testowy e-mail od serwisu {{site}}",
    text: "Pomoc techniczna serwisu {{site}} wysłała ten e-mail, aby sprawdzić, czy e-maile docierają.",
    after: "Nie musisz nic robić.",
  },
  "admin-granted": {
    subject: "Konto {{username}} ma uprawnienia administratora",
    text: "Pomoc techniczna serwisu {{site}} nadała Ci uprawnienia administratora. Możesz przeglądać każde konto i wykonywać na nim działania. Strony administracyjne proszą o klucz bezpieczeństwa lub klucz dostępu.",
    after: "Jeśli się tego nie spodziewasz, <support>skontaktuj się z pomocą techniczną</support>. W historii sprawdzisz, kto to zrobił:",
  },
  "admin-revoked": {
    subject: "Konto {{username}} nie ma już uprawnień administratora",
    text: "Nie masz już uprawnień administratora serwisu {{site}}. Nic innego na Twoim koncie się nie zmieniło.",
    after: "Jeśli nie wiesz dlaczego, <support>skontaktuj się z pomocą techniczną</support>.",
  },
  "two-factor-reset": {
    subject: "Uwierzytelnianie dwuskładnikowe usunięte z konta {{username}}",
    text: "Pomoc techniczna serwisu {{site}} usunęła uwierzytelnianie dwuskładnikowe z Twojego konta, bo ktoś o to poprosił. Teraz do zalogowania się wystarczy samo hasło. Wszystkie Twoje sesje zostały zakończone.",
    text_disowned:
      "Zgodnie z zapowiedzią usunęliśmy klucze bezpieczeństwa i aplikacje, które ktoś zgłosił linkiem „To nie ja”. Jeśli nie masz innych, do zalogowania się wystarczy teraz samo hasło. Wszystkie Twoje sesje zostały zakończone.",
    after:
      "Zaloguj się i ponownie włącz uwierzytelnianie dwuskładnikowe. Jeśli to nie Twoja prośba, zresetuj teraz hasło i <support>skontaktuj się z pomocą techniczną</support>:",
  },
  "two-factor-reset-begun": {
    subject: "{{username}}: usunięcie uwierzytelniania dwuskładnikowego {{untilDay}}",
    text: "Ktoś powiedział pomocy technicznej serwisu {{site}}, że Twoje klucze bezpieczeństwa, aplikacje i kody zostały utracone. Uwierzytelnianie dwuskładnikowe usuniemy z Twojego konta {{until}}. Potem do zalogowania się wystarczy samo hasło.",
    text_disowned:
      "Ktoś użył linku „To nie ja” w jednym z naszych e-maili. Klucze bezpieczeństwa i aplikacje dodane od tego czasu już nie działają. Usuniemy je: {{until}}. Do tego czasu nikt nie może się zalogować. Potem do zalogowania się wystarczy samo hasło.",
    lead: "Aby to zatrzymać, otwórz wcześniej ten link:",
    lead_disowned: "Jeśli są Twoje, otwórz wcześniej ten link, aby je zachować:",
    link: "Zatrzymaj resetowanie",
    after: "Jeśli to Twoja prośba, po prostu poczekaj. Jeśli nie, zatrzymaj resetowanie. Potem zresetuj hasło, bo ktoś może je znać:",
  },
  "two-factor-reset-reminder": {
    subject: "{{username}}: wkrótce usunięcie uwierzytelniania dwuskładnikowego",
    text: "Zgodnie z zapowiedzią usuniemy uwierzytelnianie dwuskładnikowe z Twojego konta: {{until}}. Potem do zalogowania się wystarczy samo hasło.",
    text_disowned:
      "Zgodnie z zapowiedzią usuniemy klucze bezpieczeństwa i aplikacje, które ktoś zgłosił linkiem „To nie ja”. Kiedy: {{until}}. Potem do zalogowania się wystarczy samo hasło.",
    lead: "Aby to zatrzymać, otwórz wcześniej ten link:",
    lead_disowned: "Jeśli są Twoje, otwórz wcześniej ten link, aby je zachować:",
    link: "Zatrzymaj resetowanie",
    after: "Jeśli to Twoja prośba, po prostu poczekaj. Jeśli nie, zatrzymaj resetowanie. Potem zresetuj hasło, bo ktoś może je znać:",
  },
  "two-factor-reset-stopped": {
    subject: "Uwierzytelnianie dwuskładnikowe konta {{username}} pozostaje",
    text: "Resetowanie Twojego uwierzytelniania dwuskładnikowego zostało zatrzymane. Nic nie zostało usunięte.",
    after:
      "Jeśli nadal potrzebujesz resetowania, <support>skontaktuj się z pomocą techniczną</support>. W historii zobaczysz, co się stało:",
  },
  "two-factor-reset-dropped": {
    subject: "Nie usunięto uwierzytelniania dwuskładnikowego konta {{username}}",
    text: "Nie usunęliśmy Twojego uwierzytelniania dwuskładnikowego.",
    text_frozen: "Nie usunęliśmy Twojego uwierzytelniania dwuskładnikowego, bo Twoje konto jest zawieszone.",
    text_deleting: "Nie usunęliśmy Twojego uwierzytelniania dwuskładnikowego, bo Twoje konto jest w trakcie usuwania.",
    text_admin: "Nie usunęliśmy Twojego uwierzytelniania dwuskładnikowego, bo masz teraz uprawnienia administratora.",
    "text_new-factor":
      "Nie usunęliśmy Twojego uwierzytelniania dwuskładnikowego, bo w międzyczasie dodano klucz bezpieczeństwa lub aplikację.",
    "text_factor-used":
      "Nie usunęliśmy Twojego uwierzytelniania dwuskładnikowego, bo w międzyczasie użyto klucza bezpieczeństwa, aplikacji lub kodu odzyskiwania.",
    "text_no-factor": "Nie usunęliśmy Twojego uwierzytelniania dwuskładnikowego, bo jest już wyłączone.",
    after:
      "Jeśli nadal potrzebujesz resetowania, <support>skontaktuj się z pomocą techniczną</support>. W historii zobaczysz, co się stało:",
  },
  "confirm-device": {
    subject: "Potwierdź logowanie na konto {{username}}: {{browser}}",
    text: "Ktoś, najpewniej Ty, loguje się na Twoje konto z nowej przeglądarki.",
    lead: "Aby kontynuować, otwórz ten link w tamtej przeglądarce w ciągu {{lifetimes.loginFlow}}:",
    link: "Potwierdź logowanie",
    after: "Jeśli to nie Ty, nie otwieraj linku. Ktoś zna Twoje hasło. Zresetuj je teraz:",
  },
  "email-added": {
    subject: "Adres e-mail dodany do konta {{username}}",
    text: "Do Twojego konta dodano adres {{address}}. Zacznie działać, gdy będzie zweryfikowany.",
    link: "To nie ja",
    after: "Jeśli to Ty, nie musisz nic robić.",
  },
  "email-removed": {
    subject: "Adres e-mail usunięty z konta {{username}}",
    text: "Z Twojego konta usunięto adres {{address}}. Nie możesz już zalogować się nim ani zresetować nim hasła.",
    after:
      "Jeśli to nie Ty, ktoś inny ma dostęp do Twojego konta. Zresetuj teraz hasło, używając adresu, który wciąż jest na koncie. Jeśli żadnego z nich nie możesz odczytać, <support>skontaktuj się z pomocą techniczną</support>:",
  },
  "email-primary-changed": {
    subject: "Główny adres e-mail konta {{username}} zmieniony",
    text: "Główny adres Twojego konta to teraz {{address}}. Wcześniej był to {{previous}}.",
  },
  "password-changed": {
    subject: "Hasło do konta {{username}} zmienione",
    text: "Ktoś, kto był zalogowany i znał Twoje stare hasło, zmienił je. Inne Twoje sesje zostały zakończone.",
  },
} satisfies Area<"mail">;
