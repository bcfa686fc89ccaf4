/** Web addresses that fetch for us, for hosts that block datacentres and for tests. */
export interface Relays {
  /** For every source without one of its own. */
  readonly default?: string
  /** By source id. */
  readonly bySource: Readonly<Record<string, string>>
}

/** How one request really goes. */
export interface Route {
  readonly url: URL
  /** For messages: without user, password and a relay's query. */
  readonly shown: string
}

export interface Routing {
  /** `https://host/path?q` becomes `<relay>/host/path?q`; unchanged where the source has no relay. */
  route(target: URL, source: string): Route
  /** The address behind one that a relay made, as it stands in the relay's redirects. */
  original(url: URL, source: string): URL
}

/** Throws a TypeError when a relay is no address: the configuration checks that first. */
export function createRelay(relays: Relays): Routing {
  const general = relays.default === undefined ? undefined : new URL(relays.default)
  const own = new Map(Object.entries(relays.bySource).map(([source, relay]) => [source, new URL(relay)]))
  const relayOf = (source: string): URL | undefined => own.get(source) ?? general
  return {
    route(target, source) {
      const relay = relayOf(source)
      return relay === undefined ? direct(target) : relayed(target, relay)
    },
    original(url, source) {
      const relay = relayOf(source)
      return relay === undefined ? url : behind(url, relay)
    },
  }
}

/** A web address as it may stand in a message or a log: user and password left out. */
export function displayUrl(text: string): string {
  return URL.canParse(text) ? withoutCredentials(new URL(text)).href : text.replace(/\/\/[^/@]*@/, '//')
}

function direct(target: URL): Route {
  return { url: target, shown: withoutCredentials(target).href }
}

function relayed(target: URL, relay: URL): Route {
  const url = new URL(relay)
  url.pathname = `${folderOf(relay)}/${target.host}${target.pathname}`
  url.search = [target.search, relay.search.replace(/^\?/, '&')].join('').replace(/^&/, '?')
  url.hash = ''
  const shown = `${withoutCredentials(target).href} through ${relay.origin}${folderOf(relay)}`
  return { url, shown }
}

function behind(url: URL, relay: URL): URL {
  const folder = `${folderOf(relay)}/`
  if (url.origin !== relay.origin || !url.pathname.startsWith(folder)) return url
  const address = `https://${url.pathname.slice(folder.length)}${url.search}`
  return URL.canParse(address) ? new URL(address) : url
}

function folderOf(relay: URL): string {
  return relay.pathname.replace(/\/+$/, '')
}

function withoutCredentials(url: URL): URL {
  const plain = new URL(url)
  plain.username = ''
  plain.password = ''
  return plain
}
