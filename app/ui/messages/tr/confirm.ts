import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "Kimliğinizi onaylayın",
  text: "{{username}} olarak giriş yaptınız. Devam etmek için kimliğinizi onaylayın. {{lifetimes.freshProof}} boyunca yeniden sormayacağız.",
  afterRecovery: "Kurtarma koduyla giriş yaptığınız için burada parolanız yeterli.",
  closed:
    "Onaylama yollarınızdan biri art arda 100 yanlış denemeden sonra kilitlendi. Başka birini kullanın. Çıkış yapıp bir kurtarma koduyla yeniden giriş de yapabilirsiniz. Sonra kilitli olanı kaldırın ve yeniden ekleyin.",
  factorGone:
    "Bunların hiçbirini kullanamıyor musunuz? Çıkış yapın, sonra bir kurtarma koduyla giriş yapın. Ondan sonra burada parolanız yeterli olur.",
  keyOnly:
    "Yönetici olduğunuz için burada yalnızca güvenlik anahtarınız veya geçiş anahtarınız yeterlidir. Onu kaybettiyseniz sunucuya erişimi olan birinden iki adımlı doğrulamanızı sıfırlamasını isteyin.",
  password: { password: "Parola", submit: "Parolayla onayla", forgot: "Parolanızı mı unuttunuz?" },
  wrongPassword: "Bu parola doğru değil. Yeniden deneyin veya parolanızı sıfırlayın.",
  notAccepted: "Bunu onaylamak için kullanamazsınız. Aşağıdaki seçeneklerden birini seçin.",
} satisfies Area<"confirm">;
