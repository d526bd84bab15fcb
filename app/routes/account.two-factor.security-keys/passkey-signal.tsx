type PasskeySignalProps = {
  rp: { id?: string };
  user: { id: string; name: string };
  excludeCredentials?: { id: string }[];
};

/** Tells the browser which passkeys the account has, by the options of a registration: they name it, and its keys. */
export function PasskeySignal({ rp, user, excludeCredentials = [] }: PasskeySignalProps) {
  return (
    <passkey-signal
      data-rp-id={rp.id}
      data-user-id={user.id}
      data-user-name={user.name}
      data-accepted={JSON.stringify(excludeCredentials.map(({ id }) => id))}
    />
  );
}
