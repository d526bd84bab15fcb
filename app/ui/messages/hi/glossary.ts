import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["दो-कारक प्रमाणीकरण"],
  "authenticator app": ["ऑथेंटिकेटर ऐप"],
  "security key": ["सुरक्षा कुंज"],
  passkey: ["पासकी"],
  "recovery code": ["रिकवरी कोड"],
  password: ["पासवर्ड"],
  "user name": ["उपयोगकर्ता नाम"],
  email: ["ईमेल"],
  session: ["सत्र"],
  browser: ["ब्राउज़र"],
  "API token": ["API टोकन"],
  "security history": ["सुरक्षा इतिहास"],
  "log in": ["लॉग इन"],
  "log out": ["लॉग आउट"],
  support: ["सहायता टीम"],
};
