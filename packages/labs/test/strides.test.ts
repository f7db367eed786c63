import { lab, replay } from '@neuralings/labs'
import { expect, test } from 'vitest'

const strides = await lab('strides')
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const

const told = (log: string[], beginning: string) =>
  strides.describe(replay(strides, log)).find(text => text.startsWith(beginning)) ?? ''
const rowsAfter = (log: string[]) => told(log, 'Row by row').match(/shows (.*)\./)?.[1]
const noteAfter = (log: string[]) =>
  strides.view(replay(strides, log), plain)[22].trim().split(/ {3,}/)[0]

/** Keys that set the knobs, from the setting at the start: offset, both strides, rows, columns. */
const setTo = (wanted: number[]) =>
  [0, 4, 1, 3, 4].flatMap((from, i) => [
    `${wanted[i]! < from ? 'left' : 'right'}*${Math.abs(wanted[i]! - from)}`,
    'tab',
  ])

test.each([
  ['as it lies', [0, 4, 1, 3, 4], '10, 11, 12, 13; 14, 15, 16, 17; 18, 19, 20, 21'],
  ['mirrored', [3, 4, -1, 3, 4], '13, 12, 11, 10; 17, 16, 15, 14; 21, 20, 19, 18'],
  ['upside down', [8, -4, 1, 3, 4], '18, 19, 20, 21; 14, 15, 16, 17; 10, 11, 12, 13'],
  ['turned over', [0, 1, 4, 4, 3], '10, 14, 18; 11, 15, 19; 12, 16, 20; 13, 17, 21'],
  ['windows', [0, 1, 1, 6, 3], '10, 11, 12; 11, 12, 13; 12, 13, 14; 13, 14, 15; 14, 15, 16; 15, 16, 17'], // biome-ignore format: stays a row
  ['one number', [7, 0, 0, 2, 3], '17, 17, 17; 17, 17, 17'],
  ['past both ends', [0, 6, -1, 3, 2], '10, ?; 16, 15; ?, 21'],
])('%s', (_, setting, wanted) => {
  expect(rowsAfter(setTo(setting))).toBe(wanted)
})

test('the formula stands whole beside the tables, or not at all', () => {
  const shown = (width: number) => strides.view(replay(strides, []), { ...plain, width }).join('\n')
  expect(shown(80)).toContain('offset + i × stride + j × stride')
  expect(shown(79)).not.toContain('offset + i')
})

test('the element that is looked at is worked out by the formula', () => {
  expect(told(['down*6'], 'Row 1')).toBe(
    'Row 1, column 2 lies at 0 + 1×4 + 2×1 = 6, where the array has 16.',
  )
  expect(strides.view(replay(strides, ['down*6']), plain)[0]).toMatch(/0 \+ 1×4 \+ 2×1 = 6 → 16$/)
  expect(told(['up'], 'Row 2')).toContain('Row 2, column 3 lies at 0 + 2×4 + 3×1 = 11')
  expect(told([...setTo([3, 4, -1, 3, 4]), 'down*5'], 'Row 1')).toContain('3 + 1×4 + 1×(−1) = 6')
})

test('a smaller view takes the cursor along', () => {
  expect(told(['up', ...setTo([0, 4, 1, 1, 2])], 'Row 0')).toContain('Row 0, column 1')
})

test('numbers that are visited again stand on a pile', () => {
  const lines = strides.view(replay(strides, setTo([0, 1, 1, 6, 3])), plain)
  const piles = lines.slice(14, 17).map(line => line.trim().split(/ +/).map(Number))
  // Window 1 reads the places 0, 1, 2, window 2 the places 1, 2, 3: place 1 is the second and the fourth visit.
  expect(piles).toEqual([
    [1, 2, 3, 6, 9, 12, 15, 18],
    [4, 5, 8, 11, 14, 17],
    [7, 10, 13, 16],
  ])
})

test('a pile that is too high ends in a count', () => {
  const piles = strides.view(replay(strides, setTo([7, 0, 0, 6, 6])), plain).slice(14, 22)
  expect(piles.map(line => line.trim()).filter(Boolean)).toEqual([
    ...['1', '2', '3', '4', '5', '6', '7', '+29'],
  ])
})

test('the patterns come one after the other, and each is told when it is met', () => {
  const notes = ['Backwards', 'Rows and columns', 'A step of 2', 'Windows', 'A step of 0']
  const log = [...strides.solution]
  const starts = notes.map(note => log.findIndex((_, i) => noteAfter(log.slice(0, i + 1)).startsWith(note))) // biome-ignore format: stays a row
  expect(starts.every((at, i) => at > (starts[i - 1] ?? -1))).toBe(true)
  expect(starts.at(-1)).toBe(log.length - 1)
})

test('a later pattern does not count before its turn', () => {
  expect(told(setTo([0, 1, 4, 4, 3]), 'The goal')).toContain('0 have been shown')
})

test('the note says how far it is', () => {
  expect(noteAfter([])).toBe('Make it mirrored: 0 of 12 cells agree.')
  expect(noteAfter(['tab*2', 'left*2'])).toBe('Place −1: there is nothing before 0.')
  expect(noteAfter(['right'])).toBe('Place 12: there is nothing behind 11.')
  expect(noteAfter(['tab*3', 'left'])).toBe('Next, mirrored: 3 rows, 4 columns.')
})

test('once all are done, the diagonal that is asked about is one', () => {
  expect(rowsAfter(setTo([0, 5, 0, 3, 1]))).toBe('10; 15; 20')
  // 1 and −1, begun at place 3: the same number along every diagonal.
  expect(rowsAfter(setTo([3, 1, -1, 3, 3]))).toBe('13, 12, 11; 14, 13, 12; 15, 14, 13')
})
