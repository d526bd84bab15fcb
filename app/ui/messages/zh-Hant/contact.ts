import type { Area } from "../catalogue.ts";

export const contact = {
  title: "聯絡支援團隊",
  text: "在這裡找不到你的問題？請<support>聯絡支援團隊</support>，說明你試過什麼，以及頁面顯示了什麼。",
  never: "絕對不要把密碼、驗證碼或復原碼寄給我們。我們不會向你索取。",
  address: "地址：{{address}}",
  none: "本站沒有提供聯絡方式。請詢問向你介紹本站的人。",
} satisfies Area<"contact">;
