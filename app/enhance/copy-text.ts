import { button, element } from "./elements.ts";

/** Adds a button that copies `data-text`. It says what it does by `data-label`, and what it did by `data-done`. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const { text = "", label = "", done = "" } = this.dataset;
    // Only pages of a secure context may write to the clipboard.
    if (!navigator.clipboard || this.querySelector("button")) return;
    const said = element("span", { "aria-live": "polite" });
    const copy = async () => {
      await navigator.clipboard.writeText(text);
      said.textContent = done;
    };
    this.append(
      button(label, () => void copy().catch(() => {})),
      " ",
      said,
    );
  }
}

customElements.define("copy-text", CopyText);
