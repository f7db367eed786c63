import { dates } from '@neuralings/datasets'
import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const pairs = dates({ n: 10_000, rng: createRng(1) })

const styles: [name: string, is: RegExp][] = [
  ['2054年6月12日星期五', /星期/],
  ['1986年11月24日', /月\d+日$/],
  ['Monday, June 11, 1917', /day,/],
  ['Sep 2, 1925', /^[A-Z][a-z]{2} \d/],
  ['7 June 2075', /^\d+ [A-Z]/],
]

/** How short and how long a date is in each style. */
function ranges(): string {
  const rows = styles.map(([name, is]) => {
    const lengths = pairs.filter(({ text }) => is.test(text)).map(({ text }) => text.length)
    return [name, Math.min(...lengths), Math.max(...lengths)]
  })
  return table([['written as', 'shortest', 'longest'], ...rows])
}

/** Slips on the way: counted styles, not dates. */
const slips: [number, string][] = [
  [0.2, 'not every date of a style that can be 10 symbols long is'],
  [0.4, 'not every date of a style that can be 10 symbols long is'],
]

test('both sides equally long', () => {
  const lengths = styles.map(([name]) => name.length)
  expectClose(lengths, [13, 11, 21, 11, 11], { what: 'how long the five examples are' })
  const share = pairs.filter(({ text, iso }) => text.length === iso.length).length / pairs.length
  // By hand, of the five styles: the second with 1 + 2 or 2 + 1 digits in 60 %, the last for 1 to 9 May in 2 %.
  expectClose(share, (0.6 + 0.024) / 5, { what: 'the share of 10,000 pairs', atol: 0.01, rtol: 0 })
  const slip = (guess: number) => slips.find(([x]) => Math.abs(guess - x) < 0.01)?.[1]
  const shorter = pairs.filter(({ text, iso }) => text.length < iso.length).length / pairs.length
  expectAnswer(answer, share, {
    atol: 0.04,
    rtol: 0,
    measured: guess => [slip(guess), ranges()].filter(Boolean).join('\n'),
    run: () =>
      table([
        ['the text is', 'share'],
        ['shorter', shorter.toFixed(3)],
        ['equally long', share.toFixed(3)],
        ['longer', (1 - share - shorter).toFixed(3)],
      ]),
  })
})
