import type { Area } from "../catalogue.ts";

export const password = {
  hint: "{{min}}자 이상이어야 합니다. 서로 관련 없는 단어 네다섯 개를 써 보세요.",
  changeTitle: "비밀번호 변경",
  changeText: "다른 세션이 모두 종료됩니다.",
  changeForgets: "기억된 브라우저에서 2단계 인증을 다시 요청합니다.",
  current: "현재 비밀번호",
  currentWrong: "비밀번호가 올바르지 않습니다. 다시 시도하거나 재설정하세요.",
  changeSubmit: "비밀번호 변경",
  changeForgot: "현재 비밀번호를 잊으셨나요? 재설정하기",
  forgotTitle: "비밀번호를 잊으셨나요?",
  forgotText: "계정의 인증된 이메일 주소를 입력하세요. 새 비밀번호를 설정할 링크를 이메일로 보냅니다.",
  forgotEmail: "이메일 주소",
  forgotSubmit: "재설정 링크 보내기",
  forgotNoAddress: "인증된 주소가 없거나 더 이상 그 이메일을 읽을 수 없나요? <support>지원팀에 문의하세요</support>.",
  resetTitle: "새 비밀번호 설정",
  resetText:
    "{{username}} 계정에 새 비밀번호를 설정하고 모든 세션을 종료합니다. 2단계 인증이 켜져 있으면 로그인할 때 2단계 인증 수단이 여전히 필요합니다.",
  new: "새 비밀번호",
  resetSubmit: "새 비밀번호 설정",
  linkGone: "이 링크는 더 이상 작동하지 않습니다. 이미 사용되었거나 유효 기간({{lifetimes.resetLink}})이 지났을 수 있습니다.",
  linkAgain: "새 링크 받기",
  refused: {
    "too-short": "{{min}}자 이상 입력하세요. 이 비밀번호는 {{length}}자입니다.",
    "too-long": "{{max}}자 이하로 입력하세요.",
    "too-easy":
      "추측하기 너무 쉬운 비밀번호입니다. 흔한 단어, 이름, 날짜나 반복되는 형식으로 이루어져 있습니다. 관련 없는 단어를 몇 개 더 넣으세요.",
    same: "이미 사용 중인 비밀번호입니다. 새 비밀번호를 선택하세요.",
    breached:
      "유출된 적이 있는 비밀번호이므로 공격자가 시도할 것입니다. 다른 비밀번호를 선택하고, 이 비밀번호를 쓰는 다른 곳에서도 모두 바꾸세요.",
    "own-words":
      "추측하기 너무 쉬운 비밀번호입니다. 사용자 이름, 이메일 주소나 이 사이트의 이름이 들어 있습니다. 이를 포함하지 않는 비밀번호를 선택하세요.",
  },
} satisfies Area<"password">;
