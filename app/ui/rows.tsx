import type { ReactNode } from "react";

/** A list of things that a person has: keys, addresses, sessions. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

/** One of them: what it is, and at the side what can be done with it. */
export function Row({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <li>
      <div>{children}</div>
      {actions && <div className="actions">{actions}</div>}
    </li>
  );
}
