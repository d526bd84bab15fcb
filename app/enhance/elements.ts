/** An element with these attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that sends no form. */
export function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: "quiet" }, label);
  made.addEventListener("click", onClick);
  return made;
}
