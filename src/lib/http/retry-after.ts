const DAY_MS = 24 * 60 * 60_000

/**
 * Milliseconds a Retry-After header asks for: seconds or an HTTP date (RFC 9110 10.2.3); undefined where it says
 * nothing readable. At most a day: a government that mistypes a date is not lost for years.
 */
export function retryAfterOf(header: string, now: number): number | undefined {
  const text = header.trim()
  if (text === '') return undefined
  const wished = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(wished) ? undefined : Math.min(Math.max(wished, 0), DAY_MS)
}
