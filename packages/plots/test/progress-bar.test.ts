import { progressBar } from '@neuralings/plots'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('half a character counts as well', () => {
  const drawn = [0, 0.24, 0.25, 0.5, 0.99, 1].map(share => progressBar(share, { width: 2 }))
  expect(drawn).toEqual(['──', '──', '╸─', '━─', '━╸', '━━'])
})

test('it is as wide as it was told, and grows with the share', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, fc.nat({ max: 99 }), fc.boolean(), (a, b, width, ascii) => {
      const [less, more] = [a, b]
        .toSorted((x, y) => x - y)
        .map(one => progressBar(one, { width, ascii }))
      expect([less.length, more.length]).toEqual([width, width])
      const bold = (bar: string) => bar.replaceAll(/[─-]/g, '').length
      expect(bold(less)).toBeLessThanOrEqual(bold(more))
      if (ascii) expect(less).toMatch(/^=*-*$/)
    }),
  )
})

test('anything but a share is refused', () => {
  for (const share of [-0.1, 1.1, Number.NaN])
    expect(() => progressBar(share)).toThrow(
      `progressBar: expected a share from 0 to 1, got ${share}`,
    )
})
