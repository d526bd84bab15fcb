import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "Acessibilidade",
  lead: "Queremos que todas as pessoas possam usar o {{site}}. Nossa meta é a WCAG 2.2, nível AA.",
  tested: {
    title: "O que testamos",
    intro: "Testes automáticos verificam estes pontos antes de cada nova versão do software do site:",
    points: {
      axe: "O axe não encontra nenhuma falha em relação à WCAG 2.2 A e AA. Ele examina todas as páginas no Chromium, em cores claras e escuras.",
      keyboard: "Você alcança tudo com o teclado, na ordem da página, e pode ver onde está.",
      zoom: "Com zoom de 400% ou 320 pixels de largura, nada é cortado, e você nunca precisa rolar para os lados.",
      scripts: "As páginas e os formulários funcionam sem scripts. Só as chaves de acesso e as chaves de segurança precisam deles.",
      errors: "Um formulário com problema diz isso em palavras, no campo e no topo da página.",
    },
  },
  limits: {
    title: "O que não testamos",
    intro: "Ninguém testou ainda estes pontos neste software:",
    points: {
      people: "O site com leitores de tela, por pessoas que os usam todos os dias.",
      content: "As descrições dos projetos, escritas pelos autores deles.",
      key: "As janelas que seu navegador mostra para chaves de acesso e chaves de segurança. Se você não consegue usá-las, use um app autenticador.",
    },
  },
  contact: {
    title: "Conte-nos sobre um problema",
    text: "Não consegue usar uma parte deste site? <support>Fale com o suporte</support> e diga qual é a página. Ajudaremos você a fazer isso de outra forma.",
  },
} satisfies Area<"accessibility">;
