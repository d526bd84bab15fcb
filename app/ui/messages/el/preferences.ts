import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Γλώσσα",
  language: "Γλώσσα",
  setLanguage: "Αλλαγή γλώσσας",
  languageText:
    "Χρησιμοποιούμε αυτήν τη γλώσσα σε αυτό το πρόγραμμα περιήγησης. Αν έχετε συνδεθεί, τη χρησιμοποιούμε και στα email και στα άλλα προγράμματα περιήγησής σας.",
  unread: "Αυτός ο ιστότοπος μεταφράστηκε αυτόματα και κανείς δεν έχει ελέγξει ακόμη τη μετάφραση. <correct>Αναφορά λάθους</correct>",
  englishOnly: "Αυτές οι σελίδες υπάρχουν μόνο στα αγγλικά.",
  themeTitle: "Χρώματα",
  theme: "Χρώματα",
  themes: { system: "Όπως στη συσκευή σας", light: "Ανοιχτά", dark: "Σκούρα" },
  zoneTitle: "Ζώνη ώρας",
  zoneText: "Εμφανίζουμε τις ημερομηνίες σε αυτήν τη ζώνη ώρας, εδώ και στα email.",
  zone: "Ζώνη ώρας",
  setZone: "Αποθήκευση ζώνης ώρας",
  setTheme: "Αλλαγή χρωμάτων",
} satisfies Area<"preferences">;
