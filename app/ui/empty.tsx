import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** In the place of a list that is empty: what would stand there, and the next step. */
export function Empty({ icon, text, children }: { icon: IconName; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <p>{text}</p>
      {children && <p className="actions">{children}</p>}
    </div>
  );
}
