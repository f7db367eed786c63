// What holds for every lab, whatever it shows.
import { type Canvas, type Lab, lab, labs, replay } from '@neuralings/labs'
import { describe, expect, test } from 'vitest'
import { endOf } from './support/ends.ts'

const sizes = [
  { width: 40, height: 12 },
  { width: 80, height: 24 },
  { width: 200, height: 60 },
]
const drawings = (['none', '16', '256', 'truecolor'] as const).flatMap(color =>
  [false, true].map(ascii => ({ color, ascii })),
)
const canvases: Canvas[] = sizes.flatMap(size => drawings.map(drawing => ({ ...size, ...drawing })))
const plain: Canvas = { width: 80, height: 24, color: 'none', ascii: false }

/** Keys that touch everything, with a little training. */
const walk = [
  'right',
  'up',
  'space',
  'tick*3',
  'tab',
  'left*2',
  'f',
  'down*2',
  's',
  'b',
  'w',
  'space',
]

/** Where the walk begins, and where it leads. */
const statesOf = (it: Lab) => [it.init(), endOf(it, walk)]

const colorCode = /\x1b\[[\d;]*m/g
const widthOf = (line: string) => Array.from(line.replaceAll(colorCode, '')).length

test('the labs are listed in the order of the course', () => {
  expect(labs.map(({ name }) => name)).toEqual([
    'drag-the-line',
    'activation-plotter',
    'strides',
    'xor-builder',
    'width-or-depth',
    'network-builder',
    'pulls',
    'explode',
    'ravine',
    'overfitting',
    'six-cures',
    'race',
    'gradient-bars',
    'kernel-cursor',
    'feature-maps',
    'embedding-map',
    'forgetting',
    'positions',
    'attention',
    'architecture',
    'next-token',
  ])
})

test('an unknown lab is named together with the known ones', async () => {
  await expect(lab('drag')).rejects.toThrow("no lab is called 'drag'; there are drag-the-line, ")
})

describe.each(labs)('$name', { timeout: 180_000 }, ({ name, title }) => {
  test('bears the name and title of its entry, and explains its keys', async () => {
    const it = await lab(name)
    expect([it.name, it.title]).toEqual([name, title])
    expect(it.goal).toMatch(/^[A-Z].*\.$/)
    expect(it.help.length).toBeGreaterThan(3)
  })

  test('the same log leads to the same state and the same picture', async () => {
    const it = await lab(name)
    const [once, again] = [statesOf(it)[1], replay(it, walk)]
    expect(again).toEqual(once)
    expect(it.view(again, plain)).toEqual(it.view(once, plain))
  })

  test('a key makes a new state and leaves the old one as it was', async () => {
    const it = await lab(name)
    const state = replay(it, walk)
    const before = structuredClone(state)
    for (const key of ['left', 'right', 'up', 'down', 'tab', 'space', 's', 'b', 'w', 'a', '0'])
      replay({ ...it, init: () => state }, [key, 'space', 'tick*2'])
    expect(structuredClone(state)).toEqual(before)
  })

  test('a key without a meaning changes nothing', async () => {
    const it = await lab(name)
    const [, state] = statesOf(it)
    for (const key of ['', 'y', 'escape', 'F1', 'toString', 'constructor', '__proto__'])
      expect(it.update(state, key)).toBe(state)
  })

  test('a beat changes nothing unless something runs', async () => {
    const it = await lab(name)
    const state = it.init()
    expect(it.running(state)).toBe(false)
    expect(it.update(state, 'tick')).toBe(state)
  })

  test('the goal is not met at the start, and is after the solution', async () => {
    const it = await lab(name)
    expect(it.reached(it.init())).toBe(false)
    const end = endOf(it, it.solution)
    expect(it.reached(end)).toBe(true)
    expect(it.running(end)).toBe(false)
    expect(it.view(end, plain).join('\n')).toContain('✓')
    expectSentences(it, end)
    expect(it.describe(end).join(' ')).toContain('goal is reached')
  })

  test.each(canvases)('fits $width × $height, colour $color, ascii $ascii', async canvas => {
    const it = await lab(name)
    for (const state of statesOf(it)) expectToFit(it.view(state, canvas), canvas)
  })

  test.each(['en', 'zh-CN'] as const)('%s: every sign has a likeness in ASCII', async lang => {
    const it = await lab(name, { lang })
    const asked = (state: unknown, ascii: boolean) =>
      it
        .view(state, { ...plain, ascii })
        .join('')
        .split('?').length
    for (const state of statesOf(it)) expect(asked(state, true)).toBe(asked(state, false))
  })

  test.each([
    [80, 23],
    [40, 11],
  ])('has numbers on both axes, %i × %i', async (width, height) => {
    const lines = (await lab(name)).view((await lab(name)).init(), { ...plain, width, height })
    const left = lines.filter(line => /^ *[−-]?\d+(?: |$)/.test(line))
    const below = lines.filter(line => /^ *[−-]?\d[\de.]*(?: +[−-]?\d[\de.]*)+ *$/.test(line))
    expect(left.length).toBeGreaterThanOrEqual(2)
    expect(below.length).toBeGreaterThanOrEqual(1)
  })

  test('fits any other window too, and says so when there is no room', async () => {
    const it = await lab(name)
    const [, state] = statesOf(it)
    for (let width = 1; width < 100; width += 9)
      for (let height = 1; height < 30; height += 3)
        expectToFit(it.view(state, { ...plain, width, height }), { ...plain, width, height })
    expect(it.view(state, { ...plain, width: 19 })).toEqual(['window too small'])
  })

  test('is told in sentences without drawing characters', async () => {
    const it = await lab(name)
    for (const state of statesOf(it)) expectSentences(it, state)
  })
})

function expectToFit(lines: string[], { width, height, color, ascii }: Canvas): void {
  expect(lines.length).toBeLessThanOrEqual(height)
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
  if (ascii) expect(lines.join('').replaceAll(colorCode, '')).toMatch(/^[ -~]*$/)
  if (color === 'none') expect(lines.join('')).not.toContain('\x1b')
}

function expectSentences(it: Lab, state: unknown): void {
  const sentences = it.describe(state)
  expect(sentences.length).toBeGreaterThan(3)
  for (const sentence of sentences) {
    expect(sentence).toMatch(/[.?]$/)
    expect(sentence).not.toMatch(/[\u2500-\u28ff\x1b\n]/)
  }
}

test.each(['en', 'zh-CN'] as const)(
  '%s: a key that turns by several notches is not read as a factor',
  async lang => {
    const all = await Promise.all(labs.map(({ name }) => lab(name, { lang })))
    const said = all.flatMap(({ help }) => help.map(({ does }) => does))
    expect(said.filter(does => /^by \w+$|^[五十]格$/.test(does))).toEqual([])
  },
)
