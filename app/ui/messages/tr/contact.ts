import type { Area } from "../catalogue.ts";

export const contact = {
  title: "Destek ekibiyle iletişim",
  text: "Sorununuzu burada bulamıyor musunuz? <support>Destek ekibiyle iletişime geçin</support>. Ne denediğinizi ve sayfada ne yazdığını belirtin.",
  never: "Bize asla parola veya kod göndermeyin. Biz de istemeyiz.",
  address: "Adres: {{address}}",
  none: "Bu site bir iletişim bilgisi belirtmiyor. Siteyi size bildiren kişiye sorun.",
} satisfies Area<"contact">;
