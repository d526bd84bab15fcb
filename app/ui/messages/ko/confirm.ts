import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "본인 확인",
  text: "{{username}} 계정으로 로그인되어 있습니다. 계속하려면 본인임을 확인하세요. {{lifetimes.freshProof}} 동안 다시 묻지 않습니다.",
  afterRecovery: "복구 코드로 로그인했으므로 여기에서는 비밀번호만 있으면 됩니다.",
  closed:
    "연속 100회의 잘못된 시도로 확인 방법 중 하나가 잠겼습니다. 다른 방법을 사용하세요. 로그아웃한 뒤 복구 코드로 다시 로그인해도 됩니다. 그런 다음 잠긴 것을 제거하고 다시 추가하세요.",
  factorGone: "어느 것도 사용할 수 없나요? 로그아웃한 뒤 복구 코드로 로그인하세요. 그러면 여기에서는 비밀번호만 있으면 됩니다.",
  keyOnly:
    "관리자는 여기에서 보안 키나 패스키로만 확인할 수 있습니다. 잃어버렸다면 서버에 접근할 수 있는 사람에게 2단계 인증 초기화를 요청하세요.",
  password: { password: "비밀번호", submit: "비밀번호로 확인", forgot: "비밀번호를 잊으셨나요?" },
  wrongPassword: "비밀번호가 올바르지 않습니다. 다시 시도하거나 재설정하세요.",
  notAccepted: "이 방법으로는 확인할 수 없습니다. 아래 방법 중 하나를 선택하세요.",
} satisfies Area<"confirm">;
