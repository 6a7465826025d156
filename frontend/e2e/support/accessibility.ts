import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** How many things fade or slide, in this frame or the next two; what turns for ever is not counted. */
function motions(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const ends = (motion: Animation) => motion.effect?.getComputedTiming().endTime !== Infinity
    let seen = 0
    // A motion is prepared in one frame and begun in the next.
    for (let frame = 0; frame < 3; frame++) {
      seen += document
        .getAnimations()
        .filter((motion) => motion.playState === 'running' && ends(motion)).length
      await new Promise(requestAnimationFrame)
    }
    return seen
  })
}

/** Fails with the rule and the element when axe finds something, or when the page is wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is half seen has half the contrast.
  await expect.poll(() => motions(page)).toBe(0)
  // Our pages have no frames of other origins; without them axe needs no second page to gather its results in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG_22_AA).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}
