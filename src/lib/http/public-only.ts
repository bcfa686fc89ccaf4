import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import { Agent as PlainAgent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** The address leads into a network that strangers must not reach through us. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
  readonly address: string

  constructor(host: string, address: string) {
    const where = host === address ? address : `${host}, which is ${address}`
    super(`${where}: not a public address of the internet`)
    this.address = address
  }
}

/** Which addresses may be connected to: {@link isPublic}, and what a test lets through. */
export type Permits = (address: string) => boolean

/** Connections of their own: one that somebody else opened to a private address is never used again here. */
export interface Guard {
  readonly permits: Permits
  readonly plain: PlainAgent
  readonly secure: SecureAgent
}

/** Asks for every address of a name; the system's resolver, unless a test brings another. */
export type Resolve = (
  name: string,
  options: { readonly all: true },
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Connections to permitted addresses only. A name is judged by the very answer that the connection then uses, so that a
 * name which resolves differently the second time gains nothing.
 */
export function createGuard(permits: Permits, resolve: Resolve = systemLookup): Guard {
  const options = { keepAlive: true, lookup: guardedLookup(resolve, permits) }
  return {
    permits,
    plain: new PlainAgent(options),
    secure: new SecureAgent(options),
  }
}

/**
 * A host that is an address is connected to without any lookup, so it is judged here. `URL` has written decimal, octal,
 * hexadecimal and short forms as four numbers, and refuses zones.
 * @throws PrivateAddress
 */
export function refusePrivateHost({ hostname }: URL, permits: Permits): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !permits(host)) throw new PrivateAddress(host, host)
}

/** Whether anyone on the internet may be behind this address (IANA's special-purpose registries, RFC 6890). */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !SPECIAL_4.check(address, 'ipv4')
    case 6:
      return isPublic6(address)
    default:
      return false
  }
}

function isPublic6(address: string): boolean {
  // A translator's address holds the IPv4 address that it leads to (RFC 6052).
  if (TRANSLATED.check(address, 'ipv6')) return isPublic(lastFourBytes(address))
  return GLOBAL_6.check(address, 'ipv6') && !SPECIAL_6.check(address, 'ipv6')
}

/** One private address among several is enough for a refusal: who is connected to in the end is chance. */
function guardedLookup(resolve: Resolve, permits: Permits): LookupFunction {
  return (name, { all }, answer) => {
    resolve(name, { all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) {
        answer(error ?? new Error(`${name} has no address`), '')
        return
      }
      const hidden = addresses.find(({ address }) => !permits(address))
      if (hidden !== undefined) answer(new PrivateAddress(name, hidden.address), '')
      else if (all === true) answer(null, addresses)
      else answer(null, first.address, first.family)
    })
  }
}

const SPECIAL_4 = subnets('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
])
/** Everything else is loopback, mapped, unique-local, link-local, multicast or not given out. */
const GLOBAL_6 = subnets('ipv6', [['2000::', 3]])
/** Protocol assignments with Teredo, documentation, and 6to4, which hides an IPv4 address. */
const SPECIAL_6 = subnets('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])
const TRANSLATED = subnets('ipv6', [['64:ff9b::', 96]])

function subnets(family: 'ipv4' | 'ipv6', ranges: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [network, bits] of ranges) list.addSubnet(network, bits, family)
  return list
}

/** `64:ff9b::c000:201` and `64:ff9b::192.0.2.1` alike. */
function lastFourBytes(address: string): string {
  const written = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1]
  if (written !== undefined) return written
  const [high = 0, low = 0] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split(':')
    .slice(-2)
    .map((group) => Number.parseInt(group === '' ? '0' : group, 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
