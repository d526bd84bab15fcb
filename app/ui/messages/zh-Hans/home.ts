import type { Area } from "../catalogue.ts";

export const home = {
  title: "你的 {{site}} 账号",
  lead: "登录以发布软件包，并管理账号的保护方式。",
  signedIn: "你当前登录的账号是 {{username}}。",
  toAccount: "前往你的账号",
  toProjects: "查看项目",
  find: "查找项目",
  search: "搜索",
  whatTitle: "我们如何保护你的账号",
  what: {
    factor: {
      title: "第二步验证",
      text: "使用通行密钥、安全密钥或身份验证器应用。如果丢失了手机或密钥，你可以用恢复代码登录。",
    },
    mail: {
      title: "任何更改都会告知",
      text: "账号有更改时，我们会发邮件通知你，并留下记录。",
    },
    plain: {
      title: "适用于任何浏览器",
      text: "有没有脚本、网速快慢、使用键盘还是屏幕阅读器，都能使用。没有跟踪器，没有第三方代码。",
    },
  },
  more: "我们如何保障账号安全",
  help: "无法登录时获取帮助",
} satisfies Area<"home">;
