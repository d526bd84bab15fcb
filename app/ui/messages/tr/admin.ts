import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "hesap arandı, {{count}} hesap gösterildi",
    "listed-events": "sitenin olayları görüntülendi, {{count}} olay gösterildi",
    "saw-figures": "sitenin sayıları görüntülendi",
    viewed: "{{account}} hesabı görüntülendi",
    froze: "{{account}} hesabı askıya alındı: {{reason}}",
    unfroze: "{{account}} hesabının askıya alınması kaldırıldı: {{reason}}",
    "began-reset": "{{account}} hesabının iki adımlı doğrulamasını sıfırlama işlemi başlatıldı: {{reason}}",
    "cancelled-reset": "{{account}} hesabının iki adımlı doğrulamasını sıfırlama işlemi durduruldu: {{reason}}",
    "searched-projects": "proje arandı, {{count}} proje gösterildi",
    "viewed-project": "{{project}} projesi görüntülendi",
    quarantined: "{{project}} projesi karantinaya alındı: {{reason}}",
    released: "{{project}} projesi karantinadan çıkarıldı: {{reason}}",
    "ended-sessions": "{{account}} hesabının tüm oturumları sonlandırıldı: {{reason}}",
    announced: "“{{title}}” duyurusu eklendi",
    "ended-announcement": "“{{title}}” duyurusu sonlandırıldı",
  },
} satisfies Area<"admin">;
