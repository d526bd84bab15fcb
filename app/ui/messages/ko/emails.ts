import type { Area } from "../catalogue.ts";

export const emails = {
  title: "이메일 주소",
  intro:
    "인증된 주소는 모두 로그인에 쓸 수 있고, 비밀번호를 잊었을 때 재설정하는 데도 쓸 수 있습니다. 계정에 관한 이메일은 인증된 모든 주소로 보냅니다.",
  verifyFirst: "보내 드린 이메일의 링크를 열어 주소를 인증하세요. 그전까지는 2단계 인증을 켜거나 잊어버린 비밀번호를 재설정할 수 없습니다.",
  noEmail:
    "이메일이 오지 않았나요? 스팸함을 확인하거나, 링크를 다시 보내거나, 올바른 주소를 추가하고 잘못된 주소를 제거하세요. 다른 계정에서 인증한 주소로는 링크를 보낼 수 없습니다.",
  removedOn: "주소를 인증하지 않으면 이 계정은 삭제됩니다. 기한: {{date}}",
  primary: "기본",
  verified: "인증됨",
  unverified: "인증되지 않음",
  verifiedSince: "인증: {{date}}",
  addedOn: "추가: {{date}}",
  button: { resend: "링크 다시 보내기", primary: "기본으로 지정", remove: "제거" },
  label: {
    resend: "링크 다시 보내기: {{address}}",
    primary: "기본으로 지정: {{address}}",
    remove: "제거: {{address}}",
  },
  addTitle: "주소 추가",
  address: "이메일 주소",
  addHint: "이 주소로 링크를 보냅니다. 링크의 유효 기간은 {{lifetimes.verifyLink}}입니다.",
  add: "주소 추가",
  malformed: "name@example.org와 같은 이메일 주소를 입력하세요.",
  "already-yours": "이미 목록에 있는 주소입니다.",
  "too-many": "주소가 {{max}}개입니다. 계정에 더 추가할 수 없습니다. 먼저 하나를 제거하세요.",
  "not-verified": "{{address}} 주소는 아직 인증되지 않았습니다. 기본 주소로 지정하기 전에 인증하세요.",
  "already-verified": "{{address}} 주소는 이미 인증되어 보낼 링크가 없습니다.",
  keep: {
    only: "{{address}} 주소가 유일한 주소입니다. 제거하기 전에 다른 주소를 추가하세요.",
    "last-verified": "{{address}} 주소는 인증된 마지막 주소입니다. 계속 연락드릴 수 있도록, 제거하기 전에 다른 주소를 인증하세요.",
    primary: "{{address}} 주소는 기본 주소입니다. 제거하기 전에 다른 주소를 기본으로 지정하세요.",
  },
  verifyTitle: "주소 인증",
  verifyText: "{{username}} 계정의 {{address}} 주소를 인증합니다.",
  verifySignedOut:
    "{{username}} 계정의 {{address}} 주소를 인증합니다. 그러면 이 주소로 그 계정에 로그인하고 비밀번호를 재설정할 수 있습니다. {{username}} 계정이 본인의 것일 때만 계속하세요. 아니라면 이 페이지를 닫으세요. 버튼을 누르지 않으면 아무 일도 일어나지 않습니다.",
  verifyOther:
    "다른 계정의 링크입니다. {{username}} 계정의 {{address}} 주소를 인증하는 링크인데, 지금은 {{viewer}} 계정으로 로그인되어 있습니다. 아무것도 변경되지 않았습니다.",
  verifyOtherText:
    "{{username}} 계정이 본인의 것이 아니라면 이 페이지를 닫으세요. 다른 사람이 이 주소를 입력했지만, 본인의 동의 없이는 사용할 수 없습니다. {{username}} 계정도 본인의 것이라면 여기에서 로그아웃하고 링크를 다시 여세요.",
  notYourLink: "지금 로그인한 계정이 아닌 다른 계정의 링크입니다. 아무것도 변경되지 않았습니다. 로그아웃한 뒤 링크를 다시 여세요.",
  verifySubmit: "주소 인증",
  verifiedBefore: "{{address}} 주소는 인증되었습니다. 더 할 일이 없습니다.",
  toAccount: "내 계정으로 이동",
  linkGone:
    "이 링크는 더 이상 작동하지 않습니다. 이미 사용되었거나, 새 링크로 대체되었거나, 유효 기간({{lifetimes.verifyLink}})이 지났을 수 있습니다. 로그인하여 새 링크를 보내세요.",
  taken: "그사이 다른 계정에서 이 주소를 인증했습니다. 이 계정에는 다른 주소를 추가하세요.",
} satisfies Area<"emails">;
