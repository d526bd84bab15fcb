import type { Area } from "../catalogue.ts";

export const contact = {
  title: "सहायता टीम से संपर्क करें",
  text: "यहाँ आपकी समस्या नहीं है? <support>सहायता टीम से संपर्क करें</support>। बताएँ कि आपने क्या कोशिश की और पेज ने क्या बताया।",
  never: "हमें कभी पासवर्ड या कोड न भेजें। हम ये नहीं माँगेंगे।",
  address: "पता: {{address}}",
  none: "इस साइट ने कोई संपर्क नहीं दिया है। जिसने आपको इसके बारे में बताया, उससे पूछें।",
} satisfies Area<"contact">;
