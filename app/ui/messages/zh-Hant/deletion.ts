import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "刪除帳號",
  text: "我們會立即將你登出，並在 {{lifetimes.deletionGrace}}後刪除你的帳號。在那之前你可以取消：使用我們寄給你的電子郵件中的連結，或者登入並選擇「保留我的帳號」。",
  afterwards:
    "之後，我們會清除你的帳號及其電子郵件地址、密碼和 API 權杖。你發布的檔案會留在各自的專案中。專案的擁有者仍看得到你在那裡做過什麼，以及你的使用者名稱、IP 位址和瀏覽器。你的安全紀錄中，我們只保留何時發生了什麼事。",
  nameStays: "你的使用者名稱會一直保留，以免有人冒充你。",
  nameIsFree: "之後其他人可以使用你的使用者名稱，因為你沒有驗證過地址。",
  export: "先下載你的資料",
  username: "請輸入你的使用者名稱以確認：{{username}}",
  wrongName: "這不是你的使用者名稱。請照顯示的內容輸入。",
  soleOwner_other: "你是以下專案的唯一擁有者：{{projects}}。請為每個專案指定另一位擁有者，或者刪除專案，然後再試一次。",
  submit: "刪除我的帳號",
  due: "你的帳號將於 {{date}} 刪除",
  keep: {
    title: "要保留你的帳號嗎？",
    text: "你的帳號即將被刪除。你仍然可以保留它。",
    note: "登入並不會取消刪除。如果想保留帳號，請按下按鈕。",
    submit: "保留我的帳號",
    gone: "這個連結已失效。它可能已經用過，或者刪除已經取消。請登入並查看你的帳號。",
  },
} satisfies Area<"deletion">;
