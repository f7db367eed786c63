// Every picture of every story is drawn in the sizes that a terminal may have, and fits, in every language; without a
// screen it is told in words.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { langs, loadCourse, readWords, type Translate, translate } from '@neuralings/lesson-kit'
import type { DrawOptions } from '@neuralings/plots'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'

type Figure = (options: DrawOptions, t: Translate) => string | Promise<string>

const course = await loadCourse(new URL('..', import.meta.url).pathname)
const sizes: DrawOptions[] = [
  { width: 72, height: 16, color: 'none' },
  { width: 72, height: 16, color: 'truecolor' },
  { width: 36, height: 10, color: 'none', ascii: true },
]

describe.each(course.lessons.map(({ id }) => id))('%s', async id => {
  const figures: Record<string, Figure> = await import(`../${id}/figures.ts`)
  const story = readFileSync(new URL(`../${id}/lesson.md`, import.meta.url), 'utf8')

  test.each(Object.keys(figures))('%s is told in words', name => {
    const [, alt = ''] =
      new RegExp(`^<figure name="${name}" alt="([^"]*)" />`, 'm').exec(story) ?? []
    expect(alt.length).toBeGreaterThan(40)
  })

  const cases = Object.keys(figures).flatMap(name =>
    langs.flatMap(lang => sizes.map(size => ({ name, lang, size }))),
  )

  test.each(cases)(
    '$name in $lang, $size.width × $size.height, colour $size.color',
    async ({ name, lang, size }) => {
      const words = readWords(join(course.root, id), lang)
      const drawn = await figures[name](size, text => translate(text, words))
      const lines = drawn.split('\n')
      expect(lines.join('').trim()).not.toBe('')
      expect(Math.max(...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(size.width!)
    },
  )
})
