import type { Card } from '../../card/card.ts'
import { NEWS_KINDS } from '../../domain/chat.ts'
import type { WishTerms } from '../../domain/wish-terms.ts'
import { sayCountry } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'

/** Buttons that add or take away one kind of news each; the last one stays. */
export function kindsCard({ country, kinds }: WishTerms, say: Speaker): Card {
  const wanted = kinds.length === 0 ? NEWS_KINDS : kinds
  const toggles = NEWS_KINDS.map((kind) => {
    const isWanted = wanted.includes(kind)
    const then = NEWS_KINDS.filter((one) => (one === kind ? !isWanted : wanted.includes(one)))
    const mark = isWanted ? '✓' : '✗'
    return {
      label: `${mark} ${say.text(`news-${kind}`)}`,
      command: `wish ${country} kinds ${then.join(',')}`,
      then,
    }
  })
  return {
    tone: 'info',
    title: [say.text('wish-kinds-title', { country: sayCountry(country, say) })],
    blocks: [
      { kind: 'text', line: [say.text('wish-kinds')] },
      { kind: 'list', items: NEWS_KINDS.map((kind) => [say.text(`news-${kind}-means`)]) },
    ],
    buttons: [
      ...toggles.filter(({ then }) => then.length > 0).map(({ label, command }) => ({ label, command })),
      { label: say.text('wish-back'), command: `wish ${country}` },
    ],
  }
}
