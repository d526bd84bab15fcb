import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "确认是你本人",
  text: "你当前登录的账号是 {{username}}。请先确认是你本人，再继续。在{{lifetimes.freshProof}}内我们不会再次询问。",
  afterRecovery: "你是用恢复代码登录的，所以在这里只需要密码。",
  closed:
    "你的一种确认方式因连续 100 次尝试错误而被锁定。请使用其他方式。你也可以退出登录，再用恢复代码重新登录，然后移除被锁定的方式并重新添加。",
  factorGone: "这些方式都无法使用？请退出登录，然后用恢复代码登录。之后在这里只需要密码。",
  keyOnly: "你是管理员，所以在这里只能使用安全密钥或通行密钥。如果你丢失了它，请让能够访问服务器的人重置你的双因素身份验证。",
  password: { password: "密码", submit: "用密码确认", forgot: "忘记密码？" },
  wrongPassword: "密码不正确。请重试，或重置密码。",
  notAccepted: "不能用这种方式确认。请从下面的选项中选择。",
} satisfies Area<"confirm">;
