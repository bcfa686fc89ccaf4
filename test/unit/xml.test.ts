import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SourceError } from '../../src/domain/source-error.ts'
import { parseRss } from '../../src/sources/shared/xml.ts'

const FEED = z.object({
  rss: z.object({ channel: z.looseObject({ item: z.array(z.unknown()).optional() }) }),
})

function channelOf(inner: string) {
  return FEED.parse(parseRss(`<rss version="2.0"><channel>${inner}</channel></rss>`, 'feed')).rss.channel
}

describe('a feed', () => {
  it('keeps its items in order, and what stands around them', () => {
    const { item, title } = channelOf(
      '<item><title>a</title></item><title>T</title><item><title>b</title></item>',
    )
    expect(item).toEqual([{ title: 'a' }, { title: 'b' }])
    expect(title).toBe('T')
  })

  it('of nothing but items has them all', () => {
    expect(channelOf('<item><title>a</title></item>\n<item><title>b</title></item>').item).toHaveLength(2)
  })

  it('takes no tag inside a CDATA section for the end of an item', () => {
    const { item } = channelOf('<item><title><![CDATA[x </item> <item> y]]></title><link>l</link></item>')
    expect(item).toEqual([{ title: 'x </item> <item> y', link: 'l' }])
  })

  it('reads an item with attributes, and does not take a longer name for one', () => {
    expect(channelOf('<items>1</items><item id="7"><title>a</title></item>').item).toEqual([
      { '@_id': '7', title: 'a' },
    ])
  })

  it.each([
    ['without items', '<title>T</title>', undefined],
    ['with an empty item', '<item></item>', [{ '#text': '' }]],
  ])('%s is read as it is', (_name, inner, items) => {
    expect(channelOf(inner).item).toEqual(items)
  })

  it('says the same again of the same items', () => {
    const inner = '<item><title>a</title></item>'
    expect(channelOf(inner)).toEqual(channelOf(inner))
  })

  it.each([['an attribute without an end', '<item x="1><title>a</title></item>']])(
    'with %s never gives an item that is not there',
    (_name, inner) => {
      let seen: unknown
      try {
        seen = channelOf(inner).item
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError)
        return
      }
      expect(JSON.stringify(seen)).not.toContain('"title":"a"')
    },
  )
})
