import { lab, replay } from '@neuralings/labs'
import { saveSafetensors, type Tensor, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

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

describe('a layer of one’s own', async () => {
  // Eight waves tell the places, as sinusoidalPositions(…, 32) has them in its first 16 columns; what stands in the others is not
  // looked at. A question that holds the waves of its place finds it, one whose waves are turned back by one finds the place before.
  const speed = (wave: number) => 10000 ** (-wave / 16)
  const waves = (place: number) =>
    Array.from({ length: 16 }, (_, c) => (c % 2 ? Math.cos : Math.sin)(place * speed(c >> 1)))
  const oneHot = (place: number) => Array.from({ length: 16 }, (_, c) => Number(c === place))
  const none = Array.from({ length: 16 }, () => 0)
  const hands = Array.from({ length: 16 }, (_, c) => oneHot(c))
  const turnedBack = hands.map((_, c) => {
    const [cos, sin] = [Math.cos(speed(c >> 1)), Math.sin(speed(c >> 1))]
    return hands[c]!.map((_, i) => (i === c ? cos : i === (c ^ 1) ? (c % 2 ? sin : -sin) : 0))
  })
  const beside = (rows: number[][], left: boolean) => rows.map(row => (left ? [...row, ...none] : [...none, ...row])) // biome-ignore format: one line
  const table = [
    ...Array.from({ length: 10 }, (_, symbol) => [...none, ...oneHot(symbol).map(v => 20 * v)]),
    ...Array.from({ length: 20 }, (_, place) => [
      ...waves(place).map((v, c) => 40 * v - waves(20)[c]!),
      ...none,
    ]),
  ]
  const layer = (name: string, rows: number[][]) => ({
    [`${name}.weight`]: tensor(rows),
    [`${name}.bias`]: zeros([rows.length]),
  })
  const weights: Record<string, Tensor> = {
    'embedding.weight': tensor(table),
    ...layer('attention.q', [...beside(hands, true), ...beside(turnedBack, true)]),
    ...layer('attention.k', [...beside(hands, true), ...beside(hands, true)]),
    ...layer('attention.v', [...beside(hands, false), ...beside(hands, false)]),
    ...layer('attention.out', [...beside(hands, true), ...beside(hands, false)]),
    ...layer('out', beside(hands, true).slice(0, 10)), // the first head alone answers
  }
  const own = await lab('attention', { weights: saveSafetensors(weights) })
  const toldBy = (log: string[]) => own.describe(replay(own, log))
  const lineOf = (log: string[], beginning: string) => toldBy(log).find(text => text.startsWith(beginning)) ?? '' // biome-ignore format: one line
  const most = (log: string[], place: number) => {
    const row = [...lineOf(log, `"place ${place}?" listens`).matchAll(/place \d+ (\d+) %/g)].map(([, n]) => Number(n)) // biome-ignore format: one line
    return row.indexOf(Math.max(...row))
  }

  test('is opened, and says so', () => {
    expect(toldBy([])[0]).toBe('The shares are those of your network.')
    expect(told([])[0]).toBe('The shares are those of a layer that ships.')
    expect(own.view(own.init(), plain).join('\n')).toContain('your network')
  })

  test('all twenty questions ask all twenty places', () => {
    for (const log of [[], ['space'], ['space*2']])
      for (let place = 0; place < 20; place++) {
        expect(most(log, place), `head 1, place ${place}`).toBe(place)
        expect(most([...log, 'tab'], place), `head 2, place ${place}`).toBe(Math.max(0, place - 1))
      }
  })

  test('the goal is to say where each head looks', () => {
    expect(own.reached(replay(own, ['a*5', 'tab', 'a*2']))).toBe(true)
    expect(own.reached(replay(own, ['a*5', 'tab', 'a*5']))).toBe(false)
    expect(toldBy(['a*3']).at(-2)).toBe('No: the place after it is right for 1 of 20 here.')
    expect(toldBy(['a*5']).at(-2)).toMatch(/^Yes: the place asked for is right for 20 of 20/)
    expect(toldBy(['a*5', 'tab', 'a*2']).at(-1)).toBe('The goal is reached: all heads are named.')
  })

  test('what stands at the place asked for is the answer, unless it is hidden', () => {
    const symbols = lineOf([], 'The symbols').match(/[A-J](?=[ .])/g)!
    expect(symbols).toHaveLength(20)
    for (const [place, symbol] of symbols.entries()) {
      const answer = lineOf([`down*${(place + 7) % 20}`], 'Both heads')
      expect(answer).toContain(`right is ${symbol}.`)
      expect(Number(answer.match(`${symbol} (\\d+) %`)![1]), `place ${place}`).toBeGreaterThan(90)
    }
    expect(lineOf(['right', 'm'], '"place 13?" listens')).toContain('place 13 0 %')
  })

  test('six questions and six places are shown, around the chosen ones', () => {
    const shown = (log: string[]) => own.view(replay(own, log), plain)
    expect(shown([])[2]!.trim().split(/ +/)).toEqual(['9', '10', '11', '12', '13', '14'])
    expect(shown(['right*8'])[2]!.trim().split(/ +/)).toEqual(['0', '1', '2', '3', '4', '5'])
    const asks = (log: string[]) => shown(log).slice(4, 10).map(line => line.match(/\d+\?/)?.[0]) // biome-ignore format: one line
    expect(asks(['down*6'])).toEqual(['14?', '15?', '16?', '17?', '18?', '19?'])
  })

  test.each([
    { width: 40, height: 12 },
    { width: 80, height: 24 },
    { width: 120, height: 40 },
  ])('fits $width × $height, also in ASCII', size => {
    for (const log of [[], ['right', 'm', 'a*5']]) {
      const state = replay(own, log)
      const drawn = own.view(state, { ...plain, ...size })
      const ascii = own.view(state, { ...plain, ...size, ascii: true })
      expect(Math.max(...[...drawn, ...ascii].map(line => [...line].length))).toBeLessThanOrEqual(size.width) // biome-ignore format: one line
      expect(ascii.join('')).toMatch(/^[ -~]*$/)
    }
  })

  test.each<[string, Record<string, Tensor>]>([
    ['a missing name', { ...weights, 'out.bias': undefined! }],
    ['rows of ten symbols', { ...weights, 'embedding.weight': zeros([20, 32]) }],
    ['widths that do not meet', { ...weights, 'attention.q.weight': zeros([32, 16]) }],
  ])('%s: the layer that ships', async (_, others) => {
    const known = Object.entries(others).filter(([, tensor]) => tensor)
    const it = await lab('attention', { weights: saveSafetensors(Object.fromEntries(known)) })
    expect(it.describe(it.init())[0]).toContain('a layer that ships')
  })
})
