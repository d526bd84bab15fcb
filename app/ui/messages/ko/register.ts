import type { Area } from "../catalogue.ts";

export const register = {
  username: "사용자 이름",
  usernameHint: "영문자, 숫자, 점, 하이픈, 밑줄로 1~50자입니다. 누구나 볼 수 있습니다.",
  email: "이메일 주소",
  emailHint: "공개되지 않습니다. 주소를 인증할 링크를 이메일로 보냅니다.",
  password: "비밀번호",
  submit: "계정 만들기",
  haveAccount: "이미 가입했나요? 로그인",
  refused: {
    malformed: "영문자(A~Z), 숫자, 점, 하이픈, 밑줄을 1~50자로 입력하세요. 처음과 끝은 영문자나 숫자여야 합니다.",
    linked: "웹 주소처럼 보여서 이메일 프로그램이 링크로 바꿀 수 있습니다. 점 대신 하이픈을 사용하세요.",
    reserved: "이 사이트의 계정으로 오해할 수 있어 예약된 사용자 이름입니다. 다른 이름을 선택하세요.",
    taken: "이미 사용 중인 사용자 이름입니다. 다른 이름을 선택하세요.",
  },
} satisfies Area<"register">;
