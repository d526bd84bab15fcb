import type { Area } from "../catalogue.ts";

export const error = {
  "400": { title: "Bu işe yaramadı", text: "Bu isteği okuyamadık. Geri dönün, sayfayı yenileyin ve yeniden deneyin." },
  "403": {
    title: "Formun nereden geldiğini kontrol edemedik",
    text: "Hiçbir şey değiştirilmedi. Sayfayı bu sitede açın ve formu oradan gönderin.",
  },
  "404": { title: "Sayfa bulunamadı", text: "Bu sayfayı bulamıyoruz. Adresi kontrol edin veya hesabınıza gidin." },
  "405": { title: "Bu yolla açılamaz", text: "Bu sayfa bu yolla açılamaz." },
  "408": { title: "Çok yavaş", text: "İsteğiniz zamanında ulaşmadı. Yeniden deneyin." },
  "413": { title: "Çok büyük", text: "Bu sitenin kabul ettiğinden fazlasını gönderdiniz." },
  "429": { title: "Çok fazla deneme", text: "Bir süre bekleyip yeniden deneyin." },
  "431": {
    title: "Çok büyük",
    text: "Tarayıcınızın gönderdiği adres veya çerezler çok uzun. Bu sitenin çerezlerini temizleyip yeniden deneyin.",
  },
  "500": {
    title: "Bir şeyler ters gitti",
    text: "Bizim tarafımızda bir şeyler ters gitti. Hatayı kaydettik. Daha önce kaydettiğiniz hiçbir şey kaybolmadı. Yeniden deneyin.",
  },
  "503": { title: "Şu anda yoğun", text: "Site şu anda yanıt veremiyor. Birazdan yeniden deneyin." },
  requestId: "<support>Destek ekibine</support> verebileceğiniz başvuru numarası: {{id}}",
  home: "Başlangıç sayfasına git",
} satisfies Area<"error">;
