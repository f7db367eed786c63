import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Block,
  lastPage,
  nextPage,
  pageAt,
  pageEnd,
  pagesOf,
  previousPage,
} from '../../src/text/pages.ts'

const block = (name: string, size: number, kind: Block['kind'] = 'text'): Block => ({
  lines: Array.from({ length: size }, (_, i) => `${name}${i + 1}`),
  kind,
})

test('a picture goes whole to the next page', () => {
  const pages = pagesOf([block('a', 3), block('p', 4, 'whole'), block('b', 1)])
  expect(pageAt(pages, 0, 6)).toEqual(['a1', 'a2', 'a3', '', '', ''])
  expect(nextPage(pages, 0, 6)).toBe(4)
  expect(pageAt(pages, 4, 6)).toEqual(['p1', 'p2', 'p3', 'p4', '', 'b1'])
})

test('one that fits on no page is cut', () => {
  const pages = pagesOf([block('a', 2), block('p', 9, 'whole')])
  expect(pageAt(pages, 0, 6)).toEqual(['a1', 'a2', '', 'p1', 'p2', 'p3'])
})

test('a heading goes with what stands below it', () => {
  const pages = pagesOf([block('a', 3), block('h', 1, 'heading'), block('b', 3)])
  expect(pageAt(pages, 0, 6)).toEqual(['a1', 'a2', 'a3', '', '', ''])
  expect(pageAt(pages, nextPage(pages, 0, 6), 6)).toEqual(['h1', '', 'b1', 'b2', 'b3', ''])
  expect(pageAt(pages, 0, 7)).toEqual(
    ['a1', 'a2', 'a3', '', 'h1', '', 'b1'].slice(0, 3).concat(['', '', '', '']),
  )
})

test('a page never begins with an empty line, and the last one shows the end', () => {
  const pages = pagesOf([block('a', 4), block('b', 4)])
  expect(nextPage(pages, 0, 4)).toBe(5)
  expect(lastPage(pages, 4)).toBe(5)
  expect(nextPage(pages, 5, 4)).toBe(5)
})

const blocks = fc.array(
  fc.record({
    lines: fc.array(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 9 }),
    kind: fc.constantFrom('text' as const, 'whole' as const, 'heading' as const),
  }),
  { maxLength: 12 },
)

test('paging on and back sees every line, and always arrives', () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 12 }), (all, height) => {
      const pages = pagesOf(all)
      const seen = new Set<number>()
      const see = (at: number) => {
        for (let line = at; line < pageEnd(pages, at, height); line++) seen.add(line)
      }
      let at = 0
      see(at)
      for (let on = nextPage(pages, at, height); on !== at; on = nextPage(pages, at, height)) {
        if (on < at) return false
        at = on
        see(at)
      }
      const first = pages.lines.every((line, i) => line === '' || seen.has(i))
      seen.clear()
      see(at)
      while (at > 0) {
        const back = previousPage(pages, at, height)
        if (back >= at) return false
        at = back
        see(at)
      }
      return first && pages.lines.every((line, i) => line === '' || seen.has(i))
    }),
    { numRuns: 500 },
  )
})
