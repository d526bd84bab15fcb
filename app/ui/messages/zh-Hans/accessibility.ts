import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "无障碍",
  lead: "我们希望每个人都能使用 {{site}}。我们的目标是 WCAG 2.2 的 AA 级。",
  tested: {
    title: "我们测试的内容",
    intro: "在本站软件的每个新版本之前，自动测试会检查以下各点：",
    points: {
      axe: "axe 没有发现违反 WCAG 2.2 A 级和 AA 级的问题。它会在 Chromium 中以浅色和深色检查每个页面。",
      keyboard: "用键盘可以按页面顺序到达所有内容，并且能看到当前位置。",
      zoom: "放大到 400% 或宽度为 320 像素时，没有内容被截断，也无需横向滚动。",
      scripts: "页面和表单无需脚本即可使用。只有通行密钥和安全密钥需要脚本。",
      errors: "表单有问题时，会在对应字段和页面顶部用文字说明。",
    },
  },
  limits: {
    title: "我们没有测试的内容",
    intro: "以下各点还没有人为本软件测试过：",
    points: {
      people: "由每天使用屏幕阅读器的人用它来测试网站。",
      content: "项目描述，它们由项目的作者撰写。",
      key: "浏览器为通行密钥和安全密钥显示的窗口。如果你无法使用它们，请使用身份验证器应用。",
    },
  },
  contact: {
    title: "告诉我们遇到的问题",
    text: "无法使用本站的某个部分？请<support>联系支持团队</support>，并说明是哪个页面。我们会帮助你用其他方式完成。",
  },
} satisfies Area<"accessibility">;
