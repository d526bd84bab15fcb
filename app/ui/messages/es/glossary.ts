import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["autenticación de dos factores"],
  "authenticator app": ["app de autenticación", "apps de autenticación"],
  "security key": ["llave de seguridad", "llaves de seguridad"],
  passkey: ["llave de acceso", "llaves de acceso"],
  "recovery code": ["código de recuperación", "códigos de recuperación"],
  password: ["contraseña"],
  "user name": ["nombre de usuario", "nombres de usuario"],
  email: ["correo"],
  session: ["sesión", "sesiones"],
  browser: ["navegador"],
  "API token": ["token de API", "tokens de API"],
  "security history": ["historial de seguridad"],
  "log in": ["iniciar sesión", "inicia sesión", "inicias sesión", "inicies sesión", "inicio de sesión", "inicios de sesión"],
  "log out": ["cerrar", "cierra", "cierre"],
  support: ["soporte"],
};
