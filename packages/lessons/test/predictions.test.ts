// What a wrong prediction is told: what was said, what was measured of it, and not the right answer.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGrader, type Exercise, exercisesOf, loadCourse } from '@neuralings/lesson-kit'
import { afterAll, describe, expect, test } from 'vitest'

const course = await loadCourse(join(import.meta.dirname, '..'))
const grader = createGrader(course)
const dir = mkdtempSync(join(tmpdir(), 'predictions-'))
afterAll(async () => {
  await grader.close()
  rmSync(dir, { recursive: true })
})

const predictions = exercisesOf(course).filter(({ kind }) => kind === 'predict')
const exerciseOf = (id: string): Exercise => predictions.find(exercise => exercise.id === id)!

/** The verdict of the answers, written as code: `{ answer: '22' }`. */
async function predict(id: string, answers: Record<string, string>) {
  const source = Object.entries(answers)
    .map(([name, value]) => `export const ${name}: any = ${value}\n`)
    .join('')
  const file = join(dir, 'answers.ts')
  writeFileSync(file, source)
  return grader.grade(exerciseOf(id), file)
}

/** Right answers by hand or by paper, wrong ones that people give, and what each is told. */
const cases = [
  {
    id: 'functions/guess-the-rule',
    right: '23', // 2·10 + 3
    hidden: ['23', '3 +', '2·'],
    shown: 'km  price',
    wrong: { '22': '10     22          1.83', '25': '10     25          2.33' },
  },
  {
    id: 'functions/no-line-fits',
    right: '0', // the table is its own mirror image
    hidden: ['slope', '2.80'],
    shown: 'slope  error',
    // Slope 1 at its best height 2: off by −4, 0, 2, 2, 0, squares sum to 24.
    wrong: { '1': 'off by  -4   0  2  2  0\nmean squared error 4.80', '-2': 'error 10.80' },
  },
  {
    id: 'tensors/two-views',
    right: '159', // 18 + 100 + 20 + 21
    hidden: ['159', '19 as 100'],
    shown: 'row 2 of x',
    wrong: {
      '78': 'that is a row without a 100 in it',
      '135': 'with 11 as 100, row 0 would sum to 135',
      '145': 'with 17 as 100, row 1 would sum to 145',
      '100': 'no single 100 makes one of them 100',
    },
  },
  {
    id: 'networks/folds',
    right: '1024', // 2¹⁰
    hidden: ['1024', '2048'],
    shown: 'depth  pieces',
    wrong: {
      '20': 'at depth 5 there are more than 20 already',
      '512': '512 is the count at depth 9',
      '1e9': 'even at depth 16 there are fewer than 1000000000',
    },
  },
  {
    id: 'gradient-descent/how-small',
    right: '-8', // √(10⁻¹⁶)
    hidden: ['1e-8', '-8'],
    shown: 'h      error of the slope',
    // At 10⁻¹⁶ the slope is 0. It should be 14 · (1.4 − 2) in the middle of the places.
    wrong: { '-16': '1e-16  8.4', '-3': '1e-3  0.0070', '8': 'for 0.001 one writes −3' },
  },
  {
    id: 'gradient-descent/steepest',
    right: '11', // against (8, 25): 252.3°, and 11 is 247.5°
    hidden: ['11 ', '41.99'],
    shown: 'direction  loss before  loss after',
    // (7.9, 1): 62.41/2 + 12.5; (8, 0.9): 32 + 25 · 0.81/2
    wrong: { '8': '8         44.5  43.705', '12': '12         44.5  42.125' },
  },
  {
    id: 'gradient-descent/two-valleys',
    right: '5',
    hidden: [' 5'],
    shown: 'start  loss',
    wrong: { '7': '2.6    1.02  2.782', '3': '2.2    0.51  2.000' },
  },
  {
    id: 'training/batch-noise',
    right: '4', // √16
    hidden: ['√', ' 4'],
    shown: 'batch of  trembles by',
    wrong: { '16': '16, you say', '0.25': '0.25 times less is more: how many times less is asked' },
  },
]

describe.each(cases)('$id', { timeout: 60_000 }, ({ id, right, hidden, shown, wrong }) => {
  test('passes with the right answer, and shows the run', async () => {
    const { state, tests } = await predict(id, { answer: right })
    expect(state).toBe('passed')
    expect(tests.map(({ measured }) => measured).join()).toContain(shown)
  })

  test.each(Object.entries(wrong))('%s: what was measured of it', async (answer, said) => {
    const { state, tests } = await predict(id, { answer })
    expect(state).toBe('failed')
    for (const { message } of tests) {
      expect(message).toMatch(
        /^(you expected .*, but the run gave (more|less)|\d+ is not the one)\n/,
      )
      expect(message).toContain(said)
      for (const secret of hidden) expect(message).not.toContain(secret)
    }
  })

  test('a number in quotes is no attempt', async () => {
    const { state, message } = await predict(id, { answer: `'${right}'` })
    expect(state).toBe('invalid')
    expect(message).toContain(`write the number itself, ${right}`)
  })
})

describe('of two answers one is right', { timeout: 60_000 }, () => {
  const cases = [
    // a·w² + b·w + 11 with a + b = −8 and 4a + 2b = −8: 4w² − 12w + 11, at w = 1.5 it is 2.
    ['linear-regression/three-looks', { bottom: '1.5', lowest: '3' }, /1\.5/],
    ['linear-regression/three-looks', { bottom: '1', lowest: '2' }, /1\.5/],
    ['linear-regression/turned-sign', { together: "'rises'", within: "'rises'" }, /-192/],
    ['linear-regression/turned-sign', { together: "'falls'", within: "'falls'" }, /217|205|369/],
  ] as const

  test.each(cases)('%s %j: the run does not show the other', async (id, answers, secret) => {
    const { state, tests } = await predict(id, answers)
    expect(state).toBe('failed')
    const shown = tests.map(({ measured, message }) => [measured, message]).join()
    expect(shown).not.toMatch(secret)
  })
})

describe('activations/choose', { timeout: 60_000 }, () => {
  const right = { probability: "'sigmoid'", centred: "'tanh'", deep: "'relu'" }

  test('a wrong choice is told by what was measured of it, the others are not shown', async () => {
    const { state, tests } = await predict('activations/choose', { ...right, deep: "'gelu'" })
    expect(state).toBe('failed')
    // GELU's slope at 2 is Φ(2) + 2φ(2) = 0.97725 + 2 · 0.05399; to the power of 20 it is 5.14.
    expect(tests[2].message).toMatch(/gelu +1\.09 +5\.1\d$/)
    expect(tests[2].message).not.toContain('relu ')
    expect(tests[0].measured).toMatch(/sigmoid .*\n.*tanh .*\n.*relu .*\n.*gelu /)
  })

  test('a typo is called one, and is no attempt', async () => {
    const { state, message } = await predict('activations/choose', { ...right, deep: "'relo'" })
    expect(state).toBe('invalid')
    expect(message).toBe(
      "'relo' is none of the choices: 'sigmoid', 'tanh', 'relu', 'gelu'. Did you mean 'relu'?",
    )
  })
})

describe('loss/outlier', { timeout: 60_000 }, () => {
  const right = { lineA: "'huber'", lineB: "'mse'", lineC: "'l1'", moving: '1' }

  test('passes with the right answers, and shows all losses of each line', async () => {
    const { state, tests } = await predict('loss/outlier', right)
    expect(state).toBe('passed')
    // Under l1 line B is off by 0 + 9 + 18 + 63 + 36, under mse by 81 + 324 + 3969 + 1296.
    expect(tests[1].measured).toMatch(/B +1134\.00 +25\.20/)
    expect(tests[0].measured).not.toContain('1134')
    expect(tests[3].measured).toMatch(/mse +11 +101\n/)
  })

  test('a wrong judge is told that it has a better line, not which', async () => {
    const answers = { ...right, lineA: "'l1'", lineC: "'huber'" }
    const { state, tests } = await predict('loss/outlier', answers)
    expect(state).toBe('failed')
    expect(tests[0].message).toMatch(/l1 +18\.11 +18\.00$/)
    expect(tests[2].message).toMatch(/huber +17\.90 +17\.86$/)
    for (const { message } of tests) expect(message).not.toContain('mse')
  })

  test('that all losses grow says nothing of which lines move', async () => {
    const { tests } = await predict('loss/outlier', { ...right, moving: '3' })
    expect(tests[3].message).toMatch(/^you expected 3, but the run gave less\n/)
    expect(tests[3].message).toMatch(/huber +17\.86 +197\.86$/)
    expect(tests[3].message).not.toContain('slope')
  })
})
