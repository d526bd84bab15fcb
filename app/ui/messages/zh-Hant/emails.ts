import type { Area } from "../catalogue.ts";

export const emails = {
  title: "電子郵件地址",
  intro: "任何已驗證的地址都可以用來登入，也可以用來重設忘記的密碼。和帳號有關的電子郵件會寄到所有已驗證的地址。",
  verifyFirst: "請開啟我們寄給你的電子郵件中的連結，驗證你的地址。在那之前，你無法啟用雙重驗證，也無法重設忘記的密碼。",
  noEmail:
    "沒收到郵件？請查看垃圾郵件匣，重新寄送連結，或者新增正確的地址並移除錯誤的地址。如果某個地址已在其他帳號中驗證，我們無法寄送連結到該地址。",
  removedOn: "請在 {{date}} 之前驗證一個地址，否則我們會刪除這個帳號。",
  primary: "主要地址",
  verified: "已驗證",
  unverified: "未驗證",
  verifiedSince: "驗證時間：{{date}}",
  addedOn: "新增時間：{{date}}",
  button: { resend: "重新寄送連結", primary: "設為主要地址", remove: "移除" },
  label: {
    resend: "重新寄送連結到 {{address}}",
    primary: "設為主要地址：{{address}}",
    remove: "移除 {{address}}",
  },
  addTitle: "新增地址",
  address: "電子郵件地址",
  addHint: "我們會寄電子郵件到這個地址，其中的連結有效時間為 {{lifetimes.verifyLink}}。",
  add: "新增地址",
  malformed: "請輸入電子郵件地址，例如 name@example.org。",
  "already-yours": "這個地址已在你的清單中。",
  "too-many": "你有 {{max}} 個地址，已達帳號的上限。請先移除一個。",
  "not-verified": "{{address}} 尚未驗證。請先驗證，再設為主要地址。",
  "already-verified": "{{address}} 已驗證，不需要再寄送連結。",
  keep: {
    only: "{{address}} 是你唯一的地址。請先新增另一個，再將它移除。",
    "last-verified": "{{address}} 是你最後一個已驗證的地址。請先驗證另一個，再將它移除，讓我們仍能聯絡到你。",
    primary: "{{address}} 是你的主要地址。請先將另一個設為主要地址，再將它移除。",
  },
  verifyTitle: "驗證你的地址",
  verifyText: "這會為你的帳號 {{username}} 驗證 {{address}}。",
  verifySignedOut:
    "這會為帳號 {{username}} 驗證 {{address}}。之後，就可以用該地址登入這個帳號並重設其密碼。只有 {{username}} 是你的帳號時才繼續。如果不是，請關閉這個頁面：不按下按鈕，就不會有任何改變。",
  verifyOther: "這個連結屬於另一個帳號。它會為 {{username}} 驗證 {{address}}，而你目前登入的帳號是 {{viewer}}。沒有變更任何內容。",
  verifyOtherText:
    "如果 {{username}} 不是你的帳號，請關閉這個頁面。有人輸入了你的地址，但沒有你的操作就無法使用它。如果 {{username}} 也是你的帳號，請在這裡登出，然後重新開啟連結。",
  notYourLink: "這個連結屬於另一個帳號，不是你目前登入的帳號。沒有變更任何內容。請登出，然後重新開啟連結。",
  verifySubmit: "驗證地址",
  verifiedBefore: "你的地址 {{address}} 已驗證。不需要再做任何事。",
  toAccount: "前往你的帳號",
  linkGone: "這個連結已失效。它可能已經用過，已被較新的連結取代，或者寄出已超過 {{lifetimes.verifyLink}}。請登入並寄送新的連結。",
  taken: "在這段期間，這個地址已在另一個帳號中驗證。請為這個帳號新增另一個地址。",
} satisfies Area<"emails">;
