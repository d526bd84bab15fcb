import { button } from "./elements.ts";

/** Adds a button that prints the page. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    if (!this.querySelector("button")) this.append(button(this.dataset.label ?? "", () => print()));
  }
}

customElements.define("print-page", PrintPage);
