/**
 * Asks for an address and throws away what it answers. Redirects are not followed. Throws an Error where there is no
 * answer in time, or one other than 2xx; its message does not hold the address.
 */
export async function call(url: string, { timeoutMs }: { readonly timeoutMs: number }): Promise<void> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`answered with status ${answer.status}`)
}
