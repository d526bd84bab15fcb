import type { Area } from "../catalogue.ts";

export const contact = {
  title: "التواصل مع الدعم",
  text: "ألم تجد مشكلتك هنا؟ <support>تواصل مع الدعم</support>. اذكر ما جرّبته وما قالته الصفحة.",
  never: "لا ترسل إلينا كلمة مرور أو رمزًا أبدًا. لن نطلب ذلك منك.",
  address: "العنوان: {{address}}",
  none: "لا يحدد هذا الموقع جهة اتصال. اسأل من أخبرك عنه.",
} satisfies Area<"contact">;
