import type { Area } from "../catalogue.ts";

export const contact = {
  title: "サポートに連絡",
  text: "困っていることがここに見つからない場合は、<support>サポートに連絡してください</support>。試したことと、ページに表示された内容を書いてください。",
  never: "パスワードやコードは絶対に送らないでください。お尋ねすることはありません。",
  address: "宛先：{{address}}",
  none: "このサイトには連絡先がありません。サイトを紹介してくれた人に尋ねてください。",
} satisfies Area<"contact">;
