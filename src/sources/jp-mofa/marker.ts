/** What is remembered of a country between two looks at the feed. */
export interface Memory {
  /** The file of the last year was read. */
  readonly isYearRead: boolean
  /** A level was read: from a publication, or from a warning that recalls it. */
  readonly hasLevel: boolean
  /** A call was seen, and no newer publication has been silent about it. */
  readonly wasCalled: boolean
  /** The publication of which only what stood before it was reported so far; empty for none. */
  readonly announced: string
}

/** As a marker of a reading. */
export function markerOf({ isYearRead, hasLevel, wasCalled, announced }: Memory): string {
  return [
    isYearRead ? 'year' : '',
    hasLevel ? 'level' : '',
    wasCalled ? 'called' : '',
    announced === '' ? '' : `announced:${announced}`,
    'seen',
  ]
    .filter((word) => word !== '')
    .join(' ')
}

/** Undefined for a country that was never looked at. */
export function memoryIn(marker: string | undefined): Memory | undefined {
  if (marker === undefined) return undefined
  const words = marker.split(' ')
  const announced = words.find((word) => word.startsWith('announced:'))
  return {
    isYearRead: words.includes('year'),
    hasLevel: words.includes('level'),
    wasCalled: words.includes('called'),
    announced: announced?.slice('announced:'.length) ?? '',
  }
}
