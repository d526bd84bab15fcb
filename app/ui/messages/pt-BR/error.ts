import type { Area } from "../catalogue.ts";

export const error = {
  "400": { title: "Não funcionou", text: "Não conseguimos ler essa solicitação. Volte, recarregue a página e tente de novo." },
  "403": {
    title: "Não conseguimos verificar de onde veio o formulário",
    text: "Nada foi alterado. Abra a página neste site e envie o formulário por ela.",
  },
  "404": { title: "Página não encontrada", text: "Não encontramos essa página. Confira o endereço ou vá para a sua conta." },
  "405": { title: "Não disponível desta forma", text: "Essa página não pode ser aberta desta forma." },
  "408": { title: "Lento demais", text: "Sua solicitação não chegou a tempo. Tente de novo." },
  "413": { title: "Grande demais", text: "Você enviou mais do que este site aceita." },
  "429": { title: "Tentativas demais", text: "Espere um pouco e tente de novo." },
  "431": {
    title: "Grande demais",
    text: "O endereço ou os cookies que seu navegador enviou são longos demais. Apague os cookies deste site e tente de novo.",
  },
  "500": {
    title: "Algo deu errado",
    text: "Algo deu errado do nosso lado, e já registramos o problema. Nada do que você salvou antes se perdeu. Tente de novo.",
  },
  "503": { title: "O site está ocupado", text: "O site não consegue responder agora. Tente de novo daqui a pouco." },
  requestId: "Referência para informar ao <support>suporte</support>: {{id}}",
  home: "Ir para a página inicial",
} satisfies Area<"error">;
