import type { Area } from "../../catalogue.ts";

export const securityKey = {
  method: "klucz bezpieczeństwa",
  name: "Klucz bezpieczeństwa",
  named: "klucz bezpieczeństwa „{{label}}”",
  way: "Użyj klucza bezpieczeństwa lub klucza dostępu",
  section: {
    title: "Klucze dostępu i klucze bezpieczeństwa",
    none: "Loguj się odciskiem palca, twarzą lub kodem PIN albo kluczem, który podłączasz. Fałszywa strona nie może ich ukraść.",
    add: "Dodaj klucz dostępu lub klucz bezpieczeństwa",
    manage: "Zarządzaj kluczami dostępu i kluczami bezpieczeństwa",
  },
  protection: {
    title: "Klucze dostępu i klucze bezpieczeństwa",
    text_one: "Masz {{count}} klucz dostępu lub klucz bezpieczeństwa.",
    text_few: "Masz {{count}} klucze dostępu lub klucze bezpieczeństwa.",
    text_many: "Masz {{count}} kluczy dostępu lub kluczy bezpieczeństwa.",
    text_other: "Masz {{count}} klucza dostępu lub klucza bezpieczeństwa.",
    missing:
      "Używaj odcisku palca, twarzy, kodu PIN lub klucza, który podłączasz. To najbezpieczniejszy wybór: fałszywa strona nie może ich ukraść.",
    manage: "Zarządzaj kluczami",
    setUp: "Dodaj klucz",
  },
  proof: {
    submit: "Potwierdź kluczem bezpieczeństwa lub kluczem dostępu",
    noScript: "Klucze bezpieczeństwa i klucze dostępu wymagają JavaScriptu. Włącz go i odśwież tę stronę albo potwierdź w inny sposób.",
  },
  events: {
    added: "Klucz bezpieczeństwa „{{label}}” dodany",
    "add-failed": "Nie dodano klucza bezpieczeństwa: jego odpowiedź została odrzucona",
    closed: "Klucz bezpieczeństwa zablokowany po 100 błędnych odpowiedziach z rzędu",
    renamed: "Nazwa klucza bezpieczeństwa zmieniona na „{{label}}”",
    removed: "Klucz bezpieczeństwa „{{label}}” usunięty",
    failed: "Nieudane logowanie: hasło poprawne, klucz bezpieczeństwa odrzucony",
  },
  browser: {
    waiting: "Czekamy na Twój klucz",
    cancelled: {
      create:
        "Nic nie zostało dodane. Możliwe, że dodawanie zostało anulowane, trwało zbyt długo albo ten klucz jest już zarejestrowany. Spróbuj ponownie i dotknij klucza, gdy zacznie migać.",
      get: "Nie udało się. Możliwe, że logowanie zostało anulowane, trwało zbyt długo albo ten klucz nie jest zarejestrowany. Spróbuj ponownie albo zaloguj się inaczej.",
    },
    known: {
      create: "Ten klucz bezpieczeństwa lub klucz dostępu jest już zarejestrowany na Twoim koncie. Użyj innego.",
      get: "Ten klucz nie jest zarejestrowany na Twoim koncie. Użyj innego albo zaloguj się inaczej.",
    },
    unable: {
      create: "Ten klucz nie może przechować klucza dostępu. Dodaj go jako klucz bezpieczeństwa albo użyj innego.",
      get: "Tego klucza nie można tu użyć. Użyj innego albo zaloguj się inaczej.",
    },
    failed: "Twoja przeglądarka nie mogła poprosić o klucz. Odśwież stronę i spróbuj ponownie.",
    unsupported: "Ta przeglądarka nie obsługuje kluczy dostępu ani kluczy bezpieczeństwa. Użyj innej przeglądarki.",
    help: "Pomoc dotycząca kluczy",
  },
  login: {
    title: "Klucz bezpieczeństwa lub klucz dostępu",
    text: "Użyj swojego klucza bezpieczeństwa lub klucza dostępu ({{labels}}), aby zalogować się na konto {{username}}.",
    text_unnamed: "Użyj swojego klucza bezpieczeństwa lub klucza dostępu, aby zalogować się na konto {{username}}.",
    noScript:
      "Klucze bezpieczeństwa i klucze dostępu wymagają JavaScriptu. Włącz go i odśwież tę stronę, użyj innej przeglądarki albo zaloguj się inaczej:",
  },
  passkey: {
    title: "Zaloguj się kluczem dostępu",
    text: "Użyj odcisku palca, twarzy lub kodu PIN zamiast hasła. Twój klucz dostępu jest na tym urządzeniu, w telefonie, na kluczu bezpieczeństwa lub w menedżerze haseł.",
    button: "Zaloguj się kluczem dostępu",
    noScript: "Klucze dostępu wymagają JavaScriptu. Włącz go i odśwież tę stronę albo zaloguj się hasłem:",
    password: "Zaloguj się hasłem",
  },
  page: {
    title: "Klucze dostępu i klucze bezpieczeństwa",
    yours: "Twoje klucze dostępu i klucze bezpieczeństwa",
    none: "Nie masz jeszcze klucza dostępu ani klucza bezpieczeństwa.",
    passkey: "Klucz dostępu",
    securityKey: "Klucz bezpieczeństwa",
    alone: "Loguje Cię bez hasła.",
    secondStep: "Tylko jako drugi krok.",
    synced: "Z kopią zapasową: możesz go używać na innych swoich urządzeniach.",
    oneDevice: "Tylko na jednym urządzeniu.",
    maker: "Typ: {{maker}}.",
    rename: "Zmień nazwę",
    renameLabel: "Nowa nazwa",
    addPasskey: "Dodaj klucz dostępu",
    passkeyText:
      "Klucz dostępu loguje Cię odciskiem palca, twarzą lub kodem PIN, bez hasła. Jest przechowywany na tym urządzeniu, w telefonie, na kluczu bezpieczeństwa lub w menedżerze haseł.",
    addKey: "Dodaj klucz bezpieczeństwa",
    keyText: "Klucz bezpieczeństwa to urządzenie, które podłączasz lub przykładasz do telefonu. To Twój drugi krok, po haśle.",
    spare: "Dodaj dwa i jeden przechowuj w bezpiecznym miejscu.",
    spareHelp: "Dlaczego potrzebujesz drugiego",
    label: "Nazwa",
    labelHint: "Opcjonalnie. Nazwa, po której go rozpoznasz, na przykład „Niebieski YubiKey”.",
    noScript:
      "Klucze dostępu i klucze bezpieczeństwa wymagają JavaScriptu. Włącz go i odśwież tę stronę albo użyj aplikacji uwierzytelniającej:",
    noScriptToo: "To też wymaga JavaScriptu.",
    app: "Skonfiguruj aplikację uwierzytelniającą",
  },
  mail: {
    "factor-added": {
      subject: "Klucz bezpieczeństwa „{{label}}” dodany do konta {{username}}",
      text: "Klucz bezpieczeństwa „{{label}}” został dodany do Twojego konta. Możesz go teraz używać, gdy się logujesz. Inne Twoje sesje zostały zakończone.",
    },
    "factor-removed": {
      subject: "Klucz bezpieczeństwa „{{label}}” usunięty z konta {{username}}",
      text: "Klucz bezpieczeństwa „{{label}}” został usunięty z Twojego konta. Inne Twoje sesje zostały zakończone.",
      text_last:
        "Klucz bezpieczeństwa „{{label}}” został usunięty z Twojego konta. To był Twój ostatni drugi krok, więc usunięto też Twoje kody odzyskiwania. Teraz do zalogowania się wystarczy samo hasło. Inne Twoje sesje zostały zakończone.",
    },
    "factor-closed": {
      subject: "Klucz bezpieczeństwa „{{label}}” zablokowany: {{username}}",
      text: "Twój klucz bezpieczeństwa „{{label}}” dał 100 błędnych odpowiedzi z rzędu. Aby przerwać zgadywanie, zablokowaliśmy go na stałe, w każdej przeglądarce.",
      after: "Zaloguj się inaczej, usuń klucz i dodaj go ponownie. Jeśli te próby nie są Twoje, ktoś zna Twoje hasło. Zmień je także:",
    },
    "second-factor-failed": {
      text: "Ktoś wpisał Twoje hasło, ale nie mógł użyć Twojego klucza bezpieczeństwa. Nikt nie dostał się na konto.",
    },
  },
  refused: {
    malformed: "Nie mogliśmy odczytać odpowiedzi Twojego klucza. Spróbuj ponownie albo użyj innej przeglądarki.",
    "challenge-spent": "Ta strona była otwarta zbyt długo albo jej żądanie zostało już użyte. Spróbuj ponownie teraz.",
    origin: "Twojego klucza użyto pod innym adresem. Sprawdź adres w przeglądarce: tamta strona może być podróbką tego serwisu.",
    "user-presence": "Dotknij klucza, gdy zacznie migać.",
    "user-verification":
      "Twój klucz nie sprawdził, że to Ty. Ustaw w nim kod PIN, odcisk palca lub rozpoznawanie twarzy i spróbuj ponownie.",
    attestation: "Tego klucza nie można tu użyć. Użyj innego.",
    "not-discoverable": "Ten klucz nie może przechować klucza dostępu. Dodaj go jako klucz bezpieczeństwa.",
    "already-registered": "Ten klucz jest już zarejestrowany. Użyj innego.",
    "too-many": "Osiągnięto limit kluczy. Usuń klucz, którego nie używasz, i spróbuj ponownie.",
    "unknown-key": "Ten klucz nie jest zarejestrowany na Twoim koncie. Użyj innego albo zaloguj się inaczej.",
    "never-verified": "Ten klucz nie może zalogować Cię bez hasła. Zaloguj się hasłem, usuń klucz i dodaj go ponownie jako klucz dostępu.",
    disowned: "Ten klucz już nie działa, bo zgłoszono, że nie jest Twój. Nasz e-mail w tej sprawie mówi, co zrobić.",
    closed: "Ten klucz jest zablokowany po 100 nieudanych próbach z rzędu. Zaloguj się inaczej, usuń go i dodaj ponownie.",
  },
} satisfies NonNullable<Area<"factor">["security-key"]>;
