import { lab, replay } from '@neuralings/labs'
import { expect, test } from 'vitest'

const positions = await lab('positions')
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const

const told = (log: string[]) => positions.describe(replay(positions, log))
const line = (log: string[], beginning: string) =>
  told(log).find(text => text.startsWith(beginning)) ?? ''
const close = (log: string[]) =>
  line(log, 'Places')
    .replace('−', '-')
    .match(/are (\S+) close/)?.[1]

test('one hand: closeness is the cosine of the gap', () => {
  // cos 2, cos 6 and cos 44
  expect(close([])).toBe('-0.416')
  expect(close(['up*4'])).toBe('0.960')
  expect(close(['up*42'])).toBe('1.000')
  expect(close(['right*9'])).toBe('-0.416')
})

test('eight hands: the mean of the cosines of eight waves, wherever the pair stands', () => {
  // cos 7, cos 2.2136, cos 0.7, cos 0.2214 and so on: 0.754 − 0.599 + 0.765 + 0.976 + 0.998 + 1 + 1 + 1, over 8
  for (const place of [0, 3, 40]) expect(close(['tab*3', 'up*5', `right*${place}`])).toBe('0.737')
})

test('the hands go round in 2π places, each √10 times slower', () => {
  expect(line(['tab*3'], '8 hands')).toContain('6.3, 19.9, 62.8, 198.7, 628.3')
})

test('both places stay on the row', () => {
  expect(line(['right*99'], 'Places')).toContain('61 and 63')
  expect(line(['up*99'], 'Places')).toContain('0 and 63')
  expect(line(['left', 'down*9'], 'Places')).toContain('0 and 1')
})

test('what is asked for comes one after the other', () => {
  const done = (log: string[]) => line(log, 'The goal').match(/; (\d)/)?.[1]
  expect(done(['tab*3'])).toBe('0')
  expect(done(['up*4'])).toBe('1')
  expect(done(['up*4', 'tab*3'])).toBe('2')
  expect(told(['up*4', 'tab*3']).join()).toContain('slower hands tell them apart')
})

test('a mark wants all hands, the gap, and room', () => {
  const found = ['up*4', 'tab*3']
  expect(told([...found, 'space']).join()).toContain('All hands, gap 7')
  expect(line([...found, 'up', 'space'], 'Marked')).toBe('Marked pairs begin at 0.')
  expect(line([...found, 'up', 'space', 'right*9', 'space'], 'Marked')).toBe('Marked pairs begin at 0.') // biome-ignore format: one line
  expect(line([...found, 'up', 'space', 'right*10', 'space'], 'Marked')).toContain('0, 10')
})

test('a row for each hand, and the chosen places below', () => {
  const lines = positions.view(replay(positions, ['tab']), plain)
  expect(lines[2]).toMatch(/^ {4}6\.3 /)
  expect(lines[3]).toMatch(/^ {5}20 /)
  expect(lines[4]!.trim()).toBe('▴ ▴')
})
