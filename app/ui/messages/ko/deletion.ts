import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "계정 삭제",
  text: "지금 로그아웃되고, 계정은 {{lifetimes.deletionGrace}} 후에 삭제됩니다. 그때까지는 취소할 수 있습니다. 보내 드리는 이메일의 링크를 사용하거나, 로그인하여 “내 계정 유지”를 선택하세요. 그 뒤에는 개인 데이터를 모두 지웁니다.",
  nameStays: "다른 사람이 사칭할 수 없도록 사용자 이름은 계속 예약됩니다.",
  nameIsFree: "주소를 인증하지 않았으므로, 삭제 후에는 다른 사람이 이 사용자 이름을 쓸 수 있습니다.",
  export: "먼저 데이터 다운로드",
  username: "확인을 위해 사용자 이름을 입력하세요: {{username}}",
  wrongName: "사용자 이름이 다릅니다. 표시된 그대로 입력하세요.",
  soleOwner_other:
    "다음 프로젝트의 유일한 소유자입니다: {{projects}}. 각 프로젝트에 다른 소유자를 지정하거나 프로젝트를 삭제한 뒤 다시 시도하세요.",
  submit: "내 계정 삭제",
  due: "계정 삭제 예정일: {{date}}",
  keep: {
    title: "계정을 유지할까요?",
    text: "계정이 삭제될 예정입니다. 아직 유지할 수 있습니다.",
    note: "로그인해도 삭제는 취소되지 않습니다. 계정을 유지하려면 버튼을 선택하세요.",
    submit: "내 계정 유지",
    gone: "이 링크는 더 이상 작동하지 않습니다. 이미 사용되었거나 삭제가 이미 취소되었을 수 있습니다. 로그인하여 계정을 확인하세요.",
  },
} satisfies Area<"deletion">;
