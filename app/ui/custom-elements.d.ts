import type { DetailedHTMLProps, HTMLAttributes } from "react";

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string; [data: `data-${string}`]: unknown };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "retry-at": CustomElement;
      "show-password": CustomElement;
      "security-key": CustomElement;
      "copy-text": CustomElement;
      "offer-zone": CustomElement;
      "passkey-offer": CustomElement;
      "passkey-signal": CustomElement;
      "print-page": CustomElement;
    }
  }
}
