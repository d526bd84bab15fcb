import type { Area } from "../catalogue.ts";

export const help = {
  title: "Pomoc",
  lead: "Wybierz swój problem, aby zobaczyć, co zrobić.",
  topicsTitle: "Tematy",
  parts: { login: "Logowanie", lost: "Utrata lub wymiana", safety: "Bezpieczeństwo konta", keys: "Klucze dostępu i klucze bezpieczeństwa" },
  topics: {
    passkeys: {
      title: "Klucz dostępu czy klucz bezpieczeństwa: którego potrzebuję?",
      text: "Klucz dostępu loguje Cię odciskiem palca, twarzą lub kodem PIN. Nie potrzebujesz hasła ani kodu. Klucz bezpieczeństwa to urządzenie, które podłączasz lub przykładasz do telefonu. Jeśli nie przechowuje klucza dostępu, jest Twoim drugim krokiem po haśle. Fałszywa strona nie może ukraść żadnego z nich.",
    },
    "phone-passkey": {
      title: "Jak zalogować się na komputerze kluczem dostępu z telefonu?",
      text: "Telefon musi mieć włączony Bluetooth i znajdować się blisko komputera. Klucz dostępu pozostaje w telefonie.",
      step1: "Na komputerze wybierz „Zaloguj się kluczem dostępu”. W oknie przeglądarki wybierz użycie telefonu.",
      step2: "Przeglądarka pokaże kod QR. Zeskanuj go aparatem telefonu.",
      step3: "Na telefonie potwierdź odciskiem palca, twarzą lub kodem PIN. Komputer jest zalogowany.",
    },
    "spare-key": {
      title: "Dlaczego potrzebuję drugiego klucza?",
      text: "Jeśli stracisz jedyny klucz, do zalogowania się potrzebujesz aplikacji uwierzytelniającej lub kodu odzyskiwania. Mając dwa klucze, zaloguj się drugim. Klucz można dodać do każdego konta tylko raz.",
      step1: "Dodaj pierwszy klucz i noś go przy sobie.",
      step2: "Dodaj drugi klucz i nadaj mu osobną nazwę.",
      step3: "Drugi klucz przechowuj w innym miejscu, na przykład w domu.",
    },
    "new-phone": {
      title: "Zmieniam telefon na nowy",
      text: "Przenieś wszystko, zanim oddasz stary telefon. Możesz zrobić to samo, jeśli stary telefon nadal działa, ale nie chcesz go już używać.",
      step1:
        "Klucze dostępu: jeśli mają kopię zapasową, zaloguj się na nowym telefonie na to samo konto producenta telefonu lub menedżera haseł. W przeciwnym razie dodaj tutaj nowy klucz dostępu.",
      step2: "Aplikacja uwierzytelniająca: dodaj nowy telefon jako kolejną aplikację i wpisz kod z niej.",
      step3: "Zaloguj się raz nowym telefonem. Potem usuń stary klucz dostępu i starą aplikację.",
    },
    "lost-phone": {
      title: "Utrata telefonu lub aplikacji uwierzytelniającej",
      text: "Zaloguj się hasłem. Gdy poprosimy o kod, wybierz inny sposób: klucz dostępu, klucz bezpieczeństwa lub kod odzyskiwania. Potem usuń starą aplikację i dodaj nową.",
    },
    "lost-key": {
      title: "Klucz bezpieczeństwa lub klucz dostępu jest utracony albo niezarejestrowany",
      text: "Zaloguj się hasłem i wybierz inny sposób: aplikację uwierzytelniającą, inny klucz lub kod odzyskiwania. Potem usuń utracony klucz, aby nikt, kto go znajdzie, nie mógł go użyć, i dodaj inny.",
    },
    "lost-all": {
      title: "Utrata drugiego kroku i kodów odzyskiwania",
      text: "Samo hasło Cię nie zaloguje, a zresetowanie go tego nie zmienia. Inaczej na konto mógłby się dostać ktoś, kto czyta Twoje e-maile.",
      step1: "Jeśli w jakiejś przeglądarce konto jest nadal zalogowane, nie wylogowuj się tam.",
      step2: "<support>Skontaktuj się z pomocą techniczną</support>. Sprawdzi ona, czy konto jest Twoje.",
      step3:
        "Wyślemy e-mail na wszystkie Twoje adresy i odczekamy. Czas oczekiwania: {{wait}}. Potem wyłączymy uwierzytelnianie dwuskładnikowe i zalogujesz się hasłem.",
    },
    "no-mail": {
      title: "E-mail do mnie nie dotarł",
      text: "Odczekaj kilka minut i sprawdź folder ze spamem. Potem poproś o e-mail ponownie i użyj linku z najnowszego. Aby zresetować hasło, wpisz adres, który jest zweryfikowany. Na inne adresy nic nie wysyłamy i nie informujemy o tym. Jeśli przy rejestracji podano błędny adres, zaloguj się i go zmień.",
    },
    "code-refused": {
      title: "Mój kod nie jest przyjmowany",
      text: "Kody zależą od czasu, więc sprawdź zegar w telefonie: włącz automatyczne ustawianie czasu. Każdy kod działa raz, więc poczekaj na następny. Upewnij się, że używasz w aplikacji wpisu dla serwisu {{site}} i dla tego konta.",
    },
    "key-refused": {
      title: "Mój klucz bezpieczeństwa lub klucz dostępu nie działa",
      text: "Klucze wymagają JavaScriptu i działają tylko pod adresem {{origin}}. Jeśli Twoja przeglądarka nie może użyć klucza, zaloguj się inaczej.",
      step1: "Podłącz klucz lub przyłóż go do telefonu. Dla klucza dostępu w telefonie włącz Bluetooth.",
      step2: "Naciśnij przycisk na stronie.",
      step3: "Dotknij klucza, gdy zacznie migać.",
    },
    "key-pin": {
      title: "Mój klucz prosi o kod PIN albo nie może sprawdzić, że to ja",
      text: "Klucz dostępu wymaga kodu PIN, odcisku palca lub twarzy. Chodzi o PIN klucza, a nie komputera czy tego serwisu. Ustawisz go lub zmienisz w ustawieniach komputera dotyczących kluczy bezpieczeństwa lub opcji logowania. Jeśli nie chcesz kodu PIN, dodaj klucz jako klucz bezpieczeństwa: będzie wtedy Twoim drugim krokiem, po haśle.",
    },
    imitation: {
      title: "Mojego klucza użyto pod innym adresem",
      text: "Klucz działa tylko pod adresem, pod którym go dodano. Pasek adresu przeglądarki musi pokazywać {{origin}}. Jeśli pokazuje coś innego, zamknij stronę: może to być podróbka, która chce przejąć Twoje hasło. Jeśli wpisano tam Twoje hasło, zmień je teraz.",
    },
    "locked-out": {
      title: "Zbyt wiele prób",
      text: "Strona podaje, kiedy możesz spróbować ponownie. Pomoc techniczna nie może skrócić tego czasu. Po 100 błędnych hasłach z rzędu Twoje hasło jest zablokowane, dopóki go nie zresetujesz. Po 100 błędnych kodach lub kluczach z rzędu blokujemy tę aplikację, ten klucz lub ten zestaw kodów odzyskiwania: zaloguj się inaczej, usuń to, co zablokowane, i dodaj ponownie.",
    },
    "forgot-password": {
      title: "Nie pamiętam hasła",
      text: "Wpisz jeden ze swoich zweryfikowanych adresów, a wyślemy na niego link. Otwórz go i wybierz nowe hasło. Czas ważności linku: {{lifetimes.resetLink}}. Nadal poprosimy o drugi krok.",
    },
    "lost-address": {
      title: "Nie mogę już odczytać e-maili wysyłanych na mój adres",
      text: "Dopóki możesz się zalogować, dodaj inny adres, zweryfikuj go i ustaw jako główny. Potem usuń stary. Zrób to, zanim stracisz stary adres: linki do resetowania wysyłamy tylko na zweryfikowane adresy.",
    },
    "not-me": {
      title: "E-mail mówi o czymś, co stało się bez mojej wiedzy",
      text: "Działaj od razu. Jeśli e-mail zawiera link „To nie ja”, otwórz go: zakończy on wszystkie sesje, zablokuje Twoje hasło, dopóki go nie zresetujesz, i cofnie to, co od tego czasu dodano do Twojego konta.",
      step1: "Nie ma takiego linku? Samodzielnie wpisz w przeglądarce {{origin}} i zaloguj się.",
      step2: "Sprawdź historię bezpieczeństwa i swoje sesje. Zakończ sesje, których nie znasz.",
      step3: "Zmień hasło. Jeśli nie możesz się zalogować, zresetuj je: to zakończy wszystkie sesje.",
    },
    suspicious: {
      title: "E-mail wygląda podejrzanie",
      text: "E-maile od serwisu {{site}} nigdy nie proszą o hasło ani kod i nigdy nie mają załączników. Ich linki prowadzą tylko do {{origin}} i do pomocy technicznej. Jeśli nie masz pewności, nie otwieraj linku. Sprawdź historię bezpieczeństwa, aby zobaczyć, co naprawdę się stało.",
    },
    frozen: {
      title: "Moje konto jest zawieszone",
      text: "Zawiesił je serwis {{site}}, aby chronić Ciebie lub innych. Nic nie przepadło. <support>Skontaktuj się z pomocą techniczną</support>: tylko ona może znów je otworzyć.",
    },
  },
  links: {
    reset: "Zresetuj hasło",
    emails: "Twoje adresy e-mail",
    password: "Zmień hasło",
    keys: "Twoje klucze dostępu i klucze bezpieczeństwa",
    apps: "Twoje aplikacje uwierzytelniające",
    codes: "Twoje kody odzyskiwania",
    sessions: "Twoje sesje",
    history: "Twoja historia bezpieczeństwa",
  },
} satisfies Area<"help">;
