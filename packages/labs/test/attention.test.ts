import { lab, replay } from '@neuralings/labs'
import { expect, test } from 'vitest'

const attention = await lab('attention')
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const

const told = (log: string[]) => attention.describe(replay(attention, log))
const line = (log: string[], beginning: string) =>
  told(log).find(text => text.startsWith(beginning)) ?? ''
const numbersIn = (text: string) =>
  [...text.replaceAll('−', '-').matchAll(/-?\d+\.\d+/g)].map(([number]) => Number(number))
const lines = (log: string[], size: object = plain) =>
  attention.view(replay(attention, log), { ...plain, ...size })

/** The shares of a row in percent, by word. */
const sharesOf = (log: string[], word: string) =>
  [...line(log, `"${word}" listens`).matchAll(/(\w+) (\d+) %/g)].map(([, , n]) => Number(n))

// The two distractors that fit the first sentence: its fourth word is the verb, and its first is "the".
test('the fourth word and "the" fit the first sentence, and no other', () => {
  const note = (log: string[]) => lines(log)[22]!.trim().split(/ {2,}/)[0]
  expect(note(['tab', 'a*4'])).toBe('Here it looks at the fourth word. In others as well?')
  expect(note(['tab', 'a*4', 'space'])).toMatch(/^No: the fourth word is right for 0 of 6 here\.$/)
  expect(note(['tab*2', 'a*6', 'space'])).toMatch(/^No: the word "the" is right for 0 of 6 here\.$/)
  const all = ['a*2', 'tab', 'a*4', 'tab', 'a*6']
  expect(attention.reached(replay(attention, all))).toBe(false)
  expect(note(all)).toMatch(/not all three fit every sentence/)
})

test('each head keeps to one question, in every sentence', () => {
  const sentences = [[], ['space'], ['space*2']]
  for (const log of sentences) {
    const words = line(log, 'The sentence')
      .match(/is: (.*)\./)![1]!
      .split(' ')
    const verb = words.findIndex(word => ['saw', 'bit', 'met'].includes(word))
    const wanted = [(i: number) => Math.max(0, i - 1), () => verb, () => 0]
    for (const [head, of] of wanted.entries())
      for (const [i, word] of words.entries()) {
        const row = sharesOf([...log, `tab*${head}`], word)
        expect(row.indexOf(Math.max(...row)), `head ${head}, ${word}`).toBe(of(i))
      }
  }
})

test('the cell is worked out: the products, their sum over √4, and the share', () => {
  const log = ['down', 'right*2']
  const [q, k] = line(log, 'The query').split('; ').map(numbersIn)
  const [score] = numbersIn(line(log, 'Their dot product'))
  const product = q!.reduce((sum, value, i) => sum + value * k![i]!, 0)
  expect(score).toBeCloseTo(product / 2, 1)
})

test('what is heard is the sum of the values by their shares', () => {
  const shares = sharesOf([], 'cat').map(percent => percent / 100)
  const values = told([]).filter(text => text.startsWith('The value')).map(numbersIn) // biome-ignore format: one line
  const sum = [0, 1, 2, 3].map(c => shares.reduce((total, w, j) => total + w * values[j]![c]!, 0))
  const heard = numbersIn(line([], '"cat" hears'))
  for (const [c, value] of heard.entries()) expect(Math.abs(value - sum[c]!)).toBeLessThan(0.3)
})

test('a hidden word has no share, and the others grow in proportion', () => {
  // Before: "cat" listens to red, the word before it, nearly alone.
  const before = sharesOf([], 'cat')
  const after = sharesOf(['right', 'm'], 'cat')
  expect(after[1]).toBe(0)
  expect(after.reduce((sum, share) => sum + share)).toBeGreaterThan(97)
  const left = 100 - before[1]!
  for (const j of [0, 2]) expect(Math.abs(after[j]! - (100 * before[j]!) / left)).toBeLessThan(15)
  expect(line(['right', 'm'], 'Hidden')).toBe('Hidden: red.')
  expect(line(['right', 'm*2'], 'Nothing')).toBe('Nothing is hidden.')
})

test('somebody has to be left', () => {
  const log = ['m', ...Array.from({ length: 5 }, () => ['right', 'm']).flat()]
  expect(told(log)).toContain('Somebody has to be left to be heard.')
  expect(line(log, 'Hidden').split(', ')).toHaveLength(5)
})

test('another sentence shows all of its words again', () => {
  expect(line(['m', 'space'], 'Nothing')).toBe('Nothing is hidden.')
})

test('a high window shows the maps of all heads, a low one only that of one', () => {
  const shown = (height: number) => lines([], { width: 120, height }).join('\n')
  expect(shown(40)).toContain('head 3: ?')
  expect(shown(24)).not.toContain('head 3: ?')
  expect(shown(24)).toContain('each share × value')
  expect(shown(12)).toContain('cat')
})
