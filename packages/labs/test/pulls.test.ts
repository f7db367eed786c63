// The targets 1, 2.5, 3, 4, 7, 8.5, 9 have the mean 5 and the median 4; all else is worked out by hand from them.
import { lab, replay } from '@neuralings/labs'
import { describe, expect, test } from 'vitest'

const pulls = await lab('pulls')
const plain = { width: 80, height: 23, color: 'none', ascii: false } as const

const told = (log: readonly string[]) => pulls.describe(replay(pulls, log)).join(' ')
const numbersIn = (text: string) =>
  (text.replaceAll('−', '-').match(/-?\d+\.\d+/g) ?? []).map(Number)

/** The numbers of the sentence that begins like this. */
const numbers = (log: readonly string[], beginning: string) =>
  numbersIn(pulls.describe(replay(pulls, log)).find(text => text.startsWith(beginning)) ?? '')
/** The loss and its slope. */
const lossAfter = (log: readonly string[]) =>
  numbersIn(/The loss is [\d−].*?\. /.exec(told(log))?.[0] ?? '')
const noteAfter = (log: readonly string[]) =>
  pulls.view(replay(pulls, log), plain)[21]!.trim().split(/ {3,}/)[0]!
const isLevelAfter = (log: readonly string[]) => told(log).includes('the beam is level')

const toAbsolute = 'down'
const toHuber = 'down*2'
const toScores = 'up'
const drag = ['tab', 'right*14', 'tab']

describe('springs, half the squared error', () => {
  test('each pulls as hard as it is long', () => {
    // From 3 the errors are 2, 0.5, 0, −1, −4, −5.5, −6.
    const sentences = [
      'Target 1 at 1.0 pulls to the left with 2.0.',
      'Target 2 at 2.5 pulls to the left with 0.5.',
      'Target 3 at 3.0 does not pull: the prediction lies on it.',
      'Target 6 at 8.5 pulls to the right with 5.5.',
      'Together 2.5 to the left and 16.5 to the right: the beam is not level.',
    ]
    for (const sentence of sentences) expect(told(['right*3'])).toContain(sentence)
  })

  test('the loss is the mean, and its slope what the pulls do not cancel', () => {
    // (2² + 0.5² + 0 + 1 + 4² + 5.5² + 6²) / 14 and (2.5 − 16.5) / 7
    expect(lossAfter(['right*3'])).toEqual([6.25, -2])
  })

  test('at the mean the beam is level, and half a step away it is not', () => {
    expect(isLevelAfter(['right*7'])).toBe(true)
    for (const next of ['left', 'right']) expect(isLevelAfter(['right*7', 'f', next])).toBe(false)
  })

  test('one target 7 further to the right takes the mean along by 1', () => {
    expect(isLevelAfter([...drag, 'right*7'])).toBe(false)
    expect(isLevelAfter([...drag, 'right*9'])).toBe(true)
  })

  test('wherever the last target lies, some fine step is level', () => {
    for (const by of [-77, -31, -3, 4, 18, 52]) {
      const moved = ['f', 'tab', `${by < 0 ? 'left' : 'right'}*${Math.abs(by)}`, 'tab']
      // The mean is by / 70 away from 5.
      const near = Math.round(by / 7)
      expect(isLevelAfter([...moved, `right*${35 + near}`])).toBe(true)
    }
  })
})

describe('ropes, the absolute error', () => {
  test('all pull equally, and three on each side are level', () => {
    expect(told([toAbsolute, 'right*5'])).toContain('Target 7 at 9.0 pulls to the right with 1.0.')
    expect(numbers([toAbsolute, 'right*5'], 'Together')).toEqual([3, 3])
    // (3 + 1.5 + 1 + 0 + 3 + 4.5 + 5) / 7 = 2.571
    expect(lossAfter([toAbsolute, 'right*5'])).toEqual([2.57, 0])
    for (const away of ['left', 'right'])
      expect(isLevelAfter([toAbsolute, 'right*5', 'f', away])).toBe(false)
  })

  test('wherever a target goes on its side, nothing moves', () => {
    const sums = (log: string[]) => numbers(log, 'Together')
    for (const keys of ['right', 'right*14', 'left*9'])
      expect(sums([toAbsolute, 'right*5', 'tab', keys])).toEqual([3, 3])
    expect(sums([toAbsolute, 'right*5', 'tab', 'left*11'])).toEqual([4, 2])
  })

  test('an even number is level all the way between the two in the middle', () => {
    const level = Array.from({ length: 80 }, (_, i) => i + 1).filter(steps =>
      isLevelAfter([toAbsolute, 'e', 'f', `right*${steps}`]),
    )
    // From 1.5 in tenths: 4.1 to 6.9.
    expect([level[0], level.at(-1), level.length]).toEqual([26, 54, 29])
    expect(numbers([toAbsolute, 'e', 'right*8'], 'Together')).toEqual([4, 4])
  })
})

describe("Huber's loss", () => {
  test('near targets pull as springs, far ones with 2', () => {
    // From 4.5: 3.5, 2, 1.5, 0.5, −2.5, −4, −4.5
    const forces = [2, 2, 1.5, 0.5, 2, 2, 2]
    forces.forEach((force, i) => {
      expect(numbers([toHuber, 'right*6'], `Target ${i + 1}`).at(-1)).toBe(force)
    })
    // Half the square up to 2, behind it 2·(|e| − 1): 5 + 2 + 1.125 + 0.125 + 3 + 6 + 7 = 24.25
    expect(lossAfter([toHuber, 'right*6'])).toEqual([3.46, 0])
  })

  test('its rest lies between mean and median, and does not mind the far one', () => {
    for (const log of [[toHuber], [...drag, toHuber]]) {
      expect(isLevelAfter([...log, 'right*6'])).toBe(true)
      for (const steps of [5, 7]) expect(isLevelAfter([...log, `right*${steps}`])).toBe(false)
    }
  })
})

describe('cross-entropy', () => {
  const forceOn = (log: string[], digit: number) => numbers(log, `The score of ${digit}`)[1]!

  test('one is pushed up by what nine are pushed down, wherever the scores are', () => {
    for (const log of [[], ['right*9'], ['left*6'], ['tab', 'right*8'], ['tab', 'left*11']]) {
      const [left, right] = numbers([toScores, ...log], 'Together')
      expect(left).toBe(right)
      expect(right).toBe(forceOn([toScores, ...log], 3))
      expect(isLevelAfter([toScores, ...log])).toBe(true)
      const sides = told([toScores, ...log]).match(/pushed (up|down)/g)
      expect(sides?.filter(side => side === 'pushed up')).toEqual(['pushed up'])
      expect(sides).toHaveLength(10)
    }
  })

  test('shares by hand', () => {
    // The exponentials of the other nine add up to 28.79: with 8 at 2.5 its share is 12.18 / (28.79 + 1).
    expect(forceOn([toScores], 8)).toBe(0.41)
    expect(forceOn([toScores], 3)).toBe(0.97)
    // −ln(1 / 29.79)
    expect(lossAfter([toScores])).toEqual([3.39, -0.97])
  })

  test('equal scores have equal shares', () => {
    const log = [toScores, 'right*5']
    expect(forceOn(log, 3) + forceOn(log, 8)).toBeCloseTo(1)
  })

  test('an eighth target means nothing here', () => {
    const state = replay(pulls, [toScores])
    expect(pulls.update(state, 'e')).toBe(state)
  })
})

test.each([
  ['squared', []],
  ['Huber', [toHuber]],
  ['cross-entropy', [toScores]],
])('%s: the slope is how the loss changes', (_, log) => {
  const at = (steps: number) => lossAfter([...log, `right*${steps}`])
  for (const steps of [1, 3, 7]) {
    const [before, here, after] = [at(steps - 1), at(steps), at(steps + 1)]
    expect(after[0]! - before[0]!).toBeCloseTo(here[1]!, 1)
  }
})

describe('the picture', () => {
  const rows = (log: string[], options = {}) =>
    pulls.view(replay(pulls, log), { ...plain, ...options })

  test('a spring reaches its target, a rope is as long from anywhere', () => {
    const cells = (log: string[], row: number) => /[│|]([^▸]*)▸/.exec(rows(log)[row]!)![1]!.length
    const lengths = (log: string[]) => [6, 7, 8].map(row => cells(log, row))
    const springs = lengths(['right*5'])
    // 3, 4.5 and 5 long
    expect(springs[1]! / springs[0]!).toBeCloseTo(1.5, 0)
    expect(springs[2]!).toBeGreaterThan(springs[1]!)
    expect(new Set(lengths([toAbsolute, 'right*5'])).size).toBe(1)
  })

  test('the beam leans to the stronger side', () => {
    const beam = (log: string[]) => rows(log, { ascii: true }).slice(10, 13).map(row => row.indexOf('=')) // biome-ignore format: stays a row
    const [first, , last] = beam([])
    expect(first).toBeLessThan(last!)
    const [high, , low] = beam(['right*20'])
    expect(high).toBeGreaterThan(low!)
    expect(beam(['right*7']).filter(at => at >= 0)).toHaveLength(1)
  })

  test('the loss is drawn where one has been, and anew for another loss', () => {
    expect(told([])).not.toContain('is drawn')
    expect(numbers(['right*7', 'left*2'], 'The loss is drawn')).toEqual([1.5, 10.38, 5, 4.25])
    expect(told(['right*7', 'left*2', toAbsolute])).not.toContain('is drawn')
    expect(told(['right*7', 'tab', 'right'])).not.toContain('is drawn')
    const dotted = (log: string[]) => rows(log).slice(14, 20).join('').match(/[⠁-⣿]/g)!.length
    expect(dotted(['right*7'])).toBeGreaterThan(dotted(['right*2']))
  })

  test('a high window has the slope too, with a scale of its own', () => {
    const high = rows(['right*7'], { width: 120, height: 40 })
    const from = high.findIndex(row => row.startsWith('    slope'))
    const scale = high.slice(from).flatMap(row => /^ +(−?\d) ?/.exec(row)?.[1] ?? [])
    expect(scale).toEqual(['5', '0', '−5'])
    expect(rows(['right*7']).join('\n')).not.toContain('    slope\n')
  })

  test('a low window keeps the strongest pulls', () => {
    const labels = rows([toScores], { width: 40, height: 12 }).flatMap(row => /^ +(\d) {2}.*[◂▸]/.exec(row)?.[1] ?? []) // biome-ignore format: stays a row
    // Pushed least are 6, 1 and 4.
    expect(labels).toEqual(['0', '2', '3', '5', '7', '8', '9'])
  })
})

describe('the tasks', () => {
  const beginnings = [
    'At rest: this is the mean',
    'At rest on a target',
    'One spring, 7 longer',
    'Where it was before',
    'Near ones pull as springs',
    'Four on each side',
    'Fading',
  ]

  test('come one after the other, and each is told when it is done', () => {
    const log = [...pulls.solution]
    const starts = beginnings.map(note => log.findIndex((_, i) => noteAfter(log.slice(0, i + 1)).startsWith(note))) // biome-ignore format: stays a row
    expect(starts.every((at, i) => at > (starts[i - 1] ?? -1))).toBe(true)
    expect(starts.at(-1)).toBe(log.length - 1)
  })

  test('do not count before their turn', () => {
    expect(told([toAbsolute, 'right*5'])).toContain('; 0 have been.')
    expect(told(['right*7', toAbsolute, 'left*2'])).toContain('; 2 have been.')
  })

  test('the note says what is missing', () => {
    const done = ['right*7', 'down', 'left*2']
    expect(noteAfter([])).toContain('Springs')
    expect(noteAfter(['right*3'])).toBe('2.5 to the left, 16.5 to the right: not at rest.')
    expect(noteAfter(['right*7', 'right'])).toContain('Next, ropes')
    expect(noteAfter([...done, 'up'])).toContain('16: drag it (tab, →)')
    expect(noteAfter([...done, 'up', 'tab'])).toContain('drag it (→)')
    expect(noteAfter(['e', 'right*3'])).toContain('Seven targets')
    const even = [...done, 'up', ...drag, 'right*4', 'down', 'left*4', 'down', 'right', 'up']
    expect(noteAfter(even)).toContain('One target more')
    expect(noteAfter([...even, 'e'])).toContain('And where else?')
    expect(noteAfter([...even, 'e', 'right*4', 'down*2'])).toContain('nine down, one up')
    expect(noteAfter([...pulls.solution, 'up'])).toContain('All done')
  })

  test('two level places of the ropes have to be two apart', () => {
    const log = pulls.solution.slice(0, pulls.solution.indexOf('e') + 1)
    expect(told([...log, 'right*3'])).toContain('; 5 have been.')
    expect(told([...log, 'right*4'])).toContain('; 6 have been.')
  })
})
