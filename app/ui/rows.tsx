import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** A list of things that a person has: keys, addresses, sessions. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

type RowProps = {
  children: ReactNode;
  actions?: ReactNode;
  /** A sign for its kind, before it. */
  icon?: IconName;
};

/** One of them: what it is, and at the side what can be done with it. */
export function Row({ children, actions, icon }: RowProps) {
  return (
    <li>
      {icon ? (
        <div className="marked">
          <Icon name={icon} />
          <div>{children}</div>
        </div>
      ) : (
        <div>{children}</div>
      )}
      {actions && <div className="actions">{actions}</div>}
    </li>
  );
}
