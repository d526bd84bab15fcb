import type { ComponentProps } from "react";

/** A command to copy into a shell, in one line: its box scrolls where it is narrower, by the keyboard too. */
export function Command(code: ComponentProps<"code"> & { [data: `data-${string}`]: true }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached without a mouse (WCAG 2.2, 2.1.1)
    <pre className="command" tabIndex={0}>
      <code {...code} />
    </pre>
  );
}
