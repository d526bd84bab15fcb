/** Adds to the password field inside a button that shows what was typed. */
class ShowPassword extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input");
    const { show = "", hide = "" } = this.dataset;
    if (!input) return;

    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = show;
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      const shown = input.type === "password";
      input.type = shown ? "text" : "password";
      button.textContent = shown ? hide : show;
      button.setAttribute("aria-pressed", String(shown));
    });
    input.form?.addEventListener("submit", () => {
      input.type = "password";
    });
    this.append(button);
  }
}

customElements.define("show-password", ShowPassword);
