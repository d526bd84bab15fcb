import { findDevice } from "~/auth/devices/devices";
import type { Client, Context } from "~/lib/context";

/** The context of a request whose browser brings these cookies, and no others. */
export function withCookies<C extends Context>(
  context: C,
  { sessionToken = null, deviceToken = null }: Partial<Pick<Client, "sessionToken" | "deviceToken">>,
): C {
  return { ...context, client: { ...context.client, sessionToken, deviceToken } };
}

/** Whether the browser with this device token skips the account's second factor. */
export async function isDeviceTrusted(context: Context, { accountId, token }: { accountId: string; token: string }): Promise<boolean> {
  return (await findDevice(withCookies(context, { deviceToken: token }), accountId))?.isTrusted ?? false;
}
