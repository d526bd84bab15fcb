import type { Area } from "../catalogue.ts";

export const emails = {
  title: "电子邮件地址",
  intro: "任何已验证的地址都可以用来登录，也可以用来重置忘记的密码。有关账号的邮件会发送到所有已验证的地址。",
  verifyFirst: "请打开我们发给你的邮件中的链接，验证你的地址。在此之前，你无法启用双因素身份验证，也无法重置忘记的密码。",
  noEmail:
    "没有收到邮件？请查看垃圾邮件文件夹，重新发送链接，或者添加正确的地址并移除错误的地址。如果某个地址已在其他账号中验证，我们无法向它发送链接。",
  removedOn: "请在{{date}}之前验证一个地址，否则我们会删除此账号。",
  primary: "主地址",
  verified: "已验证",
  unverified: "未验证",
  verifiedSince: "验证时间：{{date}}",
  addedOn: "添加时间：{{date}}",
  button: { resend: "重新发送链接", primary: "设为主地址", remove: "移除" },
  label: {
    resend: "重新发送链接到 {{address}}",
    primary: "设为主地址：{{address}}",
    remove: "移除 {{address}}",
  },
  addTitle: "添加地址",
  address: "电子邮件地址",
  addHint: "我们会向它发送一封邮件，其中的链接在{{lifetimes.verifyLink}}内有效。",
  add: "添加地址",
  malformed: "请输入电子邮件地址，例如 name@example.org。",
  "already-yours": "这个地址已在你的列表中。",
  "too-many": "你有 {{max}} 个地址，已达到账号的上限。请先移除一个。",
  "not-verified": "{{address}} 尚未验证。请先验证，再设为主地址。",
  "already-verified": "{{address}} 已验证，无需再发送链接。",
  keep: {
    only: "{{address}} 是你唯一的地址。请先添加另一个，再将它移除。",
    "last-verified": "{{address}} 是你最后一个已验证的地址。请先验证另一个，再将它移除，以便我们仍能联系到你。",
    primary: "{{address}} 是你的主地址。请先将另一个设为主地址，再将它移除。",
  },
  verifyTitle: "验证你的地址",
  verifyText: "这会为你的账号 {{username}} 验证 {{address}}。",
  verifySignedOut:
    "这会为账号 {{username}} 验证 {{address}}。之后，就可以用这个地址登录该账号并重置其密码。只有 {{username}} 是你的账号时才继续。如果不是，请关闭此页面：不点击按钮，就不会有任何变化。",
  verifyOther: "这个链接属于另一个账号。它会为 {{username}} 验证 {{address}}，而你当前登录的账号是 {{viewer}}。没有任何更改。",
  verifyOtherText:
    "如果 {{username}} 不是你的账号，请关闭此页面。有人输入了你的地址，但没有你的操作就无法使用它。如果 {{username}} 也是你的账号，请在这里退出登录，然后重新打开链接。",
  notYourLink: "这个链接属于另一个账号，而不是你当前登录的账号。没有任何更改。请退出登录，然后重新打开链接。",
  verifySubmit: "验证地址",
  verifiedBefore: "你的地址 {{address}} 已验证。无需再做任何操作。",
  toAccount: "前往你的账号",
  linkGone: "该链接已失效。它可能已被使用，已被更新的链接取代，或者发出已超过{{lifetimes.verifyLink}}。请登录并发送新的链接。",
  taken: "在此期间，这个地址已在另一个账号中验证。请为此账号添加另一个地址。",
} satisfies Area<"emails">;
