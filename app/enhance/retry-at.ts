import { element } from "./elements.ts";

/**
 * Counts down to when a form can be sent again, in the place of the text inside, which names the time; at the end it says that it is now.
 * Attributes: `data-seconds`, how long it is from when the page was made; `data-now`, the text of the end.
 */
class RetryAt extends HTMLElement {
  private timer = 0;

  connectedCallback() {
    // Read out each second it would be a nuisance: what is read is the time.
    const left = element("span", { "aria-hidden": "true" });
    const at = element("span", { class: "visually-hidden" });
    at.append(...this.childNodes);
    this.append(at, left);
    // By the page's own clock: the browser's may be wrong.
    const end = performance.now() + Number(this.dataset.seconds) * 1000;
    const show = () => {
      const seconds = Math.ceil((end - performance.now()) / 1000);
      if (seconds > 0) left.textContent = `(${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")})`;
      else {
        this.textContent = this.dataset.now ?? "";
        clearInterval(this.timer);
      }
    };
    show();
    this.timer = window.setInterval(show, 1000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }
}

customElements.define("retry-at", RetryAt);
