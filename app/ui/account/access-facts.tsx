import type { ReactNode } from "react";
import type { ListedDevice } from "~/auth/devices/list-devices";
import type { ListedSession } from "~/auth/session/list-sessions";
import { Fact, Facts } from "../facts.tsx";
import { useTranslate } from "../site.ts";
import { Time } from "../time.tsx";
import { describeMethods } from "./event-text.ts";

/** Where a session is used from, how it was begun and when; `children` are further facts. */
export function SessionFacts({ session, children }: { session: ListedSession; children?: ReactNode }) {
  const t = useTranslate();
  return (
    <Facts>
      <Fact name={t("sessions.address")}>{session.ipAddress}</Fact>
      <Fact name={t("sessions.methods")}>{describeMethods(t, session.methods)}</Fact>
      <Fact name={t("sessions.started")}>
        <Time at={session.createdAt} />
      </Fact>
      <Fact name={t("sessions.lastSeen")}>
        <Time at={session.lastSeenAt} recent />
      </Fact>
      {children}
    </Facts>
  );
}

/** When a browser was used with the account; `children` are further facts. */
export function DeviceFacts({ device, children }: { device: ListedDevice; children?: ReactNode }) {
  const t = useTranslate();
  return (
    <Facts>
      <Fact name={t("sessions.firstUsed")}>
        <Time at={device.createdAt} />
      </Fact>
      <Fact name={t("sessions.lastUsed")}>
        <Time at={device.lastSeenAt} recent />
      </Fact>
      {children}
    </Facts>
  );
}
