import type { Area } from "../catalogue.ts";

export const emails = {
  title: "Direcciones de correo",
  intro:
    "Con cualquier dirección verificada puedes iniciar sesión y restablecer una contraseña olvidada. Los correos sobre tu cuenta llegan a todas las direcciones verificadas.",
  verifyFirst:
    "Abre el enlace que te enviamos por correo para verificar tu dirección. Hasta entonces no puedes activar la autenticación de dos factores ni restablecer una contraseña olvidada.",
  noEmail:
    "¿No llega el correo? Revisa la carpeta de spam, envía el enlace de nuevo, o agrega la dirección correcta y elimina la equivocada. No podemos enviar un enlace a una dirección que ya está verificada en otra cuenta.",
  removedOn: "Verifica una dirección a más tardar el {{date}}, o eliminaremos esta cuenta.",
  primary: "principal",
  verified: "verificada",
  unverified: "sin verificar",
  verifiedSince: "Verificada: {{date}}",
  addedOn: "Agregada: {{date}}",
  button: { resend: "Enviar el enlace de nuevo", primary: "Hacer principal", remove: "Eliminar" },
  label: {
    resend: "Enviar el enlace de nuevo a {{address}}",
    primary: "Hacer principal: {{address}}",
    remove: "Eliminar {{address}}",
  },
  addTitle: "Agregar una dirección",
  address: "Dirección de correo",
  addHint: "Le enviaremos un correo con un enlace que funciona durante {{lifetimes.verifyLink}}.",
  add: "Agregar dirección",
  malformed: "Escribe una dirección de correo como name@example.org.",
  "already-yours": "Esta dirección ya está en tu lista.",
  "too-many": "Tienes {{max}} direcciones, el máximo para una cuenta. Elimina una primero.",
  "not-verified": "{{address}} aún no está verificada. Verifícala antes de hacerla principal.",
  "already-verified": "{{address}} ya está verificada, así que no hay ningún enlace que enviar.",
  keep: {
    only: "{{address}} es tu única dirección. Agrega otra antes de eliminarla.",
    "last-verified":
      "{{address}} es tu última dirección verificada. Verifica otra antes de eliminarla, para que podamos seguir comunicándonos contigo.",
    primary: "{{address}} es tu dirección principal. Haz principal otra antes de eliminarla.",
  },
  verifyTitle: "Verificar tu dirección",
  verifyText: "Esto verifica {{address}} para tu cuenta {{username}}.",
  verifySignedOut:
    "Esto verifica {{address}} para la cuenta {{username}}. Con esa dirección se podrá iniciar sesión en esa cuenta y restablecer su contraseña. Continúa solo si {{username}} es tu cuenta. Si no lo es, cierra esta página: si no pulsas el botón, no ocurre nada.",
  verifyOther:
    "Este enlace es de otra cuenta. Verificaría {{address}} para {{username}}, y tú iniciaste sesión como {{viewer}}. No se cambió nada.",
  verifyOtherText:
    "Si {{username}} no es tu cuenta, cierra esta página. Otra persona escribió tu dirección, y no puede usarla sin ti. Si {{username}} también es tuya, cierra sesión aquí y abre el enlace de nuevo.",
  notYourLink:
    "Este enlace es de una cuenta distinta de aquella en la que iniciaste sesión. No se cambió nada. Cierra sesión y abre el enlace de nuevo.",
  verifySubmit: "Verificar la dirección",
  verifiedBefore: "Tu dirección {{address}} está verificada. No queda nada por hacer.",
  toAccount: "Ir a tu cuenta",
  linkGone:
    "Este enlace ya no funciona. Puede que ya se haya usado, que lo haya reemplazado otro más nuevo o que tenga más de {{lifetimes.verifyLink}}. Inicia sesión para enviar otro.",
  taken: "Mientras tanto, esta dirección se verificó en otra cuenta. Agrega otra dirección a esta cuenta.",
} satisfies Area<"emails">;
