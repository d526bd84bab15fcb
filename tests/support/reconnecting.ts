/** Sends a request, and once more where the site had closed the idle connection that it went out on. */
export async function reconnecting<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const { code } = Object(error instanceof Error ? error.cause : null) as { code?: string };
    if (code !== "ECONNRESET" && code !== "UND_ERR_SOCKET") throw error;
    return send();
  }
}
