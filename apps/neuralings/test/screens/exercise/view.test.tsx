import { findExercise, type Picture, type Verdict } from '@neuralings/lesson-kit'
import { line } from '@neuralings/plots'
import { expect, test } from 'vitest'
import { layoutExercise } from '../../../src/screens/exercise/layout.ts'
import { rightBlocks } from '../../../src/screens/exercise/panes.ts'
import { reduceExercise } from '../../../src/screens/exercise/reduce.ts'
import { type ExerciseState, noExercise } from '../../../src/screens/exercise/state.ts'
import { ExerciseView } from '../../../src/screens/exercise/view.tsx'
import { room } from '../../../src/view/size.ts'
import { fixtureCourse } from '../../support/fixture.ts'
import { asciiTheme, colorTheme, linesOf, plainTheme, widest } from '../../support/render.ts'
import { failed, passed, todo } from '../../support/verdicts.ts'

const course = fixtureCourse()
const exercise = findExercise(course, 'numbers/double')
const upNext = findExercise(course, 'numbers/slide')
const task =
  '# Twice as much\n\nWrite the rule of the table as a function:\n\n    y = 2·x\n\nFor example, `double(4)` is 8.'

function state(verdict: Verdict | null): ExerciseState {
  const opened = {
    id: exercise.id,
    task,
    hints: ['What do you do with x?'],
    debrief: 'Twice is how a sum begins. It comes back in [slide](../slide/task.md).',
    watching: true,
    pieces: [],
  }
  const open = reduceExercise(noExercise, { type: 'exercise/opened', ...opened })
  return verdict ? reduceExercise(open, { type: 'exercise/graded', verdict, at: '12:03:04' }) : open
}

function draw(
  shown: ExerciseState,
  { columns = 80, rows = 24, theme = plainTheme, notice = '' } = {},
) {
  const size = { columns, rows }
  const view = (
    <ExerciseView
      {...{ exercise, upNext, size, theme, notice }}
      state={shown}
      solved={false}
      curve={line}
    />
  )
  return linesOf(view, columns)
}

test('task and verdict stand side by side', () => {
  const lines = draw(state(failed))
  expect(lines[0]).toMatch(/^ numbers › Twice as much +✗ 1 of 3 pass · 0\.1 s$/)
  expect(lines[2]).toMatch(/^ Write the rule of the table as a +▸ You add two, whatever x is\.$/)
  expect(lines.join('\n')).toContain('checked 12:03:04 · watching')
  expect(lines.at(-1)).toContain('h hint 1/1')
})

test('in a narrow window one is below the other', () => {
  const lines = draw(state(failed), { columns: 50, rows: 40 })
  const row = (text: string) => lines.findIndex(one => one.includes(text))
  expect(row('Write the rule')).toBeLessThan(row('✗ the example'))
})

test('after a save a small window shows the verdict', () => {
  const saved = reduceExercise(state(passed), {
    type: 'exercise/graded',
    verdict: failed,
    at: '12:03:09',
  })
  expect(draw(saved, { columns: 40, rows: 12 }).join('\n')).toContain('✗ the example')
})

test('what is passed says what it was good for, and what comes next', () => {
  const lines = draw(state(passed))
  expect(lines[2]).toMatch(/ {3}Twice is how a sum begins\. It comes$/)
  expect(lines[3]).toMatch(/ {3}back in slide\.$/)
  expect(lines[5]).toMatch(/ {3}✓ 1 test$/)
  expect(lines.at(-1)).toBe(
    ' enter next: Slide the line · l map · t tests · s another solution · ? more',
  )
})

test('just passed in a wide window, the debrief takes the place of the task', () => {
  const saved = { ...state({ ...passed, picture: { ...drawn, yours: drawn.wanted } }), checks: 2 }
  const lines = draw(saved)
  expect(lines[2]).toMatch(/^ Twice is how a sum begins\. It comes back +── yours/)
  expect(lines[5]).toMatch(/^ ✓ 1 test/)
  expect(lines[7]).toMatch(/^ the task/)
  expect(lines[9]).toMatch(/^ Write the rule of the table/)
})

const drawn = {
  type: 'curves' as const,
  x: [0, 1, 2, 3, 4],
  yours: [0, 1, 2, 3, 4],
  wanted: [0, 2, 4, 6, 8],
} satisfies Picture

test('a picture of your own stands below, with what is wanted while that differs', () => {
  const wrong = draw(state({ ...failed, picture: drawn }), { rows: 40 }).join('\n')
  expect(wrong).toContain('── yours   ╌╌ wanted')
  const right = draw(state({ ...passed, picture: { ...drawn, yours: drawn.wanted } })).join('\n')
  expect(right).toContain('── yours')
  expect(right).not.toContain('wanted')
  const open = draw(state({ ...todo, picture: { ...drawn, yours: null } })).join('\n')
  expect(open).toContain('╌╌ wanted')
  expect(open).not.toContain('yours')
})

test('a picture is shown whole, or not at all', () => {
  for (const columns of [30, 40, 50, 80, 120])
    for (const rows of [8, 12, 24, 40]) {
      const size = room({ columns, rows })
      const setting = { width: Math.min(72, size.width), room: size, theme: plainTheme }
      const shown = state({ ...failed, picture: drawn })
      const { blocks } = rightBlocks(shown, { ...setting, curve: line, exercise, upNext })
      const lines = blocks.flatMap(block => block.lines)
      const foot = lines.findIndex(one => /^ *└/.test(one))
      if (lines.join('').includes('── yours')) expect(foot).toBe(lines.length - 2)
      else expect(foot).toBe(-1)
    }
})

test('a hint is brought into sight', () => {
  const hinted = reduceExercise(state(failed), { type: 'exercise/hint' })
  for (const size of [
    { columns: 80, rows: 24 },
    { columns: 40, rows: 12 },
  ])
    expect(draw(hinted, size).join('\n')).toContain('What do you do with x?')
})

const step = { id: 'training/step', uses: 'yours', solved: true } as const

/** A milestone that has trained 30 of 40 steps in 15 s. */
function trained(grading: boolean): ExerciseState {
  const loss = (step: number) => ({ step, steps: 40, loss: 1 / step, note: 'digits: 7 ✓' })
  const training = [10, 20, 30].map(loss)
  const long = `${task}\n\n${'one more sentence of the task. '.repeat(60)}`
  const sheet = { type: 'task', source: long } as const
  return {
    ...state(null),
    pieces: [step],
    grading,
    training,
    trained: 15,
    task: long,
    sheet,
    focus: 'right',
  }
}

test.each([
  [80, 24, 2],
  [80, 40, 2],
  [80, 20, 1],
  [80, 16, 0],
  [80, 12, 0],
])(
  '%i × %i: %i rows of digits are shown with their captions, none in part',
  (columns, rows, count) => {
    const picture = Array(4).fill('▀▄█ '.repeat(10).trim())
    const note = ['held out 92.8 %', ...picture, 'first ✓', ...picture, 'second ✗'].join('\n')
    const pieces = [{ id: 'training/step', uses: 'yours', solved: true }] as const
    const training = [10, 20, 30].map(step => ({ step, steps: 120, loss: 1 / step, note }))
    const running = { ...state(null), pieces, grading: true, training, focus: 'right' } as const
    const shown = draw(running, { columns, rows })
    expect(shown.filter(line => line.includes('▀▄█ ▀▄█'))).toHaveLength(4 * count)
    expect(shown.filter(line => /first|second/.test(line))).toHaveLength(count)
    expect(shown.join('\n')).toContain('held out 92.8 %')
  },
)

test('what a milestone says of itself is said in the language that is spoken', () => {
  const words = {
    'held out {1} %   wanted {2} %': '认对 {1} %   要求 {2} %',
    'most often {1}: {2} times': '最常见的是 {1}：{2} 次',
    '{1} read as {2}': '{1} 认成 {2}',
  }
  const note = 'held out 92.8 %   wanted 93 %   most often 4 read as 9: 3 times'
  const shown = { ...trained(true), words }
  const training = shown.training.map(report => ({ ...report, note }))
  const screen = draw({ ...shown, training }).join('\n')
  expect(screen).toContain('认对 92.8 %   要求 93 %   最常见的是 4 认成 9：3 次')
})

test('in the smallest window how far the training is shows before everything else', () => {
  const picture = Array(12).fill('▀▄█ '.repeat(10).trim())
  for (const note of [picture.join('\n'), '', 'held out 92.8 %']) {
    const shown = trained(true)
    const training = shown.training.map(report => ({ ...report, note }))
    for (const grading of [true, false]) {
      const screen = draw({ ...shown, training, grading }, { columns: 40, rows: 12 }).join('\n')
      expect(screen).toContain('step 30/40')
    }
  }
})

test.each([
  [80, 24],
  [40, 12],
  [200, 60],
])('%i × %i: the hint of a milestone that trains is brought into sight', (columns, rows) => {
  const hinted = reduceExercise(trained(true), { type: 'exercise/hint' })
  expect(draw(hinted, { columns, rows }).join('\n')).toContain('What do you do with x?')
})

test('a hint asked for while the check runs stays when the verdict comes', () => {
  const hinted = reduceExercise(trained(true), { type: 'exercise/hint' })
  const graded = { type: 'exercise/graded', verdict: failed, at: '12:03:04' } as const
  const screen = draw(reduceExercise(hinted, graded), { columns: 40, rows: 12 }).join('\n')
  expect(screen).toContain('What do you do with x?')
})

test('what a milestone is made of: the choice, then the name, broken before it where it is long', () => {
  const long = { id: 'backprop/topological-order-of-everything', uses: 'reference', solved: false }
  const shown = { ...state(null), pieces: [step, long] } as ExerciseState
  const screen = draw(shown).join('\n')
  expect(screen).toContain('It is made of (1–2 switch):')
  expect(screen).toContain('1 yours ✓ training/step')
  expect(screen).toMatch(/ 2 ours {2}○ backprop\/\n.* topological-order-of-ever\n.* ything/)
})

test('a piece that is solved, and that the file does not import yet, is called unused', () => {
  const turn = { id: 'tensors/turn', uses: null, solved: true } as const
  const screen = draw({ ...state(null), pieces: [turn] }).join('\n')
  expect(screen).toContain('1 unused ✓ tensors/turn')
})

test('while it trains, one line on top says whose the pieces are', () => {
  expect(draw(trained(true))[2]).toBe(' step yours')
})

test('once the verdict is there no time is left', () => {
  expect(draw(trained(true)).join('\n')).toContain('0:05 left')
  const over = draw(trained(false)).join('\n')
  expect(over).toContain('step 30/40')
  expect(over).toContain('in 0:15')
  expect(over).not.toContain('left')
})

test('a training that failed tells why before it shows the picture', () => {
  const row = (state: ExerciseState, text: string) =>
    draw(state, { rows: 60 }).findIndex(one => one.includes(text))
  const over = (verdict: Verdict) => ({ ...trained(false), verdict })
  expect(row(over(failed), '✗ the example')).toBeLessThan(row(over(failed), 'step 30/40'))
  expect(row(over(passed), '✓ 1 test')).toBeGreaterThan(row(over(passed), 'step 30/40'))
})

test('a check that takes a while is said in the header, and the old verdict is dimmed', () => {
  const grading = reduceExercise(state(failed), { type: 'exercise/grading' })
  expect(draw(grading)[0]).toMatch(/✗ 1 of 3 pass · 0\.1 s$/)
  const waiting = reduceExercise(grading, { type: 'exercise/waited', seconds: 3 })
  expect(draw(waiting)[0]).toMatch(/ ◌ checking 3 s$/)
  const size = room({ columns: 80, rows: 24 })
  const setting = { width: 40, room: size, theme: colorTheme, curve: line, exercise, upNext }
  const [told] = rightBlocks(waiting, setting).blocks
  expect(told?.lines[0]).toBe(colorTheme.dim('▸ You add two, whatever x is.'))
})

test('a notice is told in full above the keys, in no more than three rows', () => {
  const notice = 'Open numbers/double.ts in your editor, or set EDITOR and press e again.'
  const lines = draw(state(failed), { columns: 40, rows: 12, notice })
  expect(lines.slice(-3, -1).join('').replace(/\s+/g, ' ').trim()).toBe(notice)
  expect(lines.at(-1)).toBe(' e edit  h hint  r run  n next  ? more')
  const endless = draw(state(failed), { columns: 40, rows: 12, notice: 'word '.repeat(99) })
  expect(endless.length).toBeLessThan(12)
  expect(endless.at(-2)).toMatch(/…$/)
  expect(endless.at(-5)).toContain('watching')
})

test('a question stands above its answers', () => {
  const asked = reduceExercise(state(failed), { type: 'exercise/ask', question: 'reset' })
  const lines = draw(asked)
  expect(lines.at(-2)).toContain('Start this file anew?')
  expect(lines.at(-1)).toBe(' y yes · any other key no')
})

test('one column is scrolled up from the verdict into the task above it', () => {
  const saved = { ...state(failed), focus: 'right' } as const
  const setting = { room: room({ columns: 40, rows: 12 }), theme: plainTheme, curve: line }
  const { left, right } = layoutExercise(saved, { ...setting, exercise, upNext, stacked: false })
  const up = reduceExercise(saved, { type: 'exercise/scroll', by: -Infinity, left, right })
  expect(draw(up, { columns: 40, rows: 12 })[1]).toContain('Write the rule of the table')
})

test('what lies further down is marked under its own side, whichever has the keys', () => {
  const source = `${task}\n\n${'one more sentence of the task. '.repeat(60)}`
  const long = { ...state(failed), sheet: { type: 'task', source } as const }
  for (const focus of ['left', 'right'] as const) {
    const foot = draw({ ...long, focus }).at(-3)
    expect(foot).toMatch(/^ ↓ \d+ more +checked 12:03:04 · watching$/)
  }
  const both = draw({ ...long, hints: ['many words '.repeat(99)], shown: 1 }).at(-3)
  expect(both).toMatch(/^ ↓ \d+ more +↓ \d+ more +checked 12:03:04$/)
})

const long = 'one more sentence of the task. '.repeat(60)

test('the side that the keys move is marked in the rule above it, with colour or without', () => {
  const sheet = { type: 'task', source: long } as const
  const hints = ['many words '.repeat(99)]
  const both = { ...state(failed), sheet, hints, shown: 1 }
  expect(draw({ ...both, focus: 'left' })[1]).toMatch(/^ ━{40}─{38}$/)
  expect(draw({ ...both, focus: 'right' })[1]).toMatch(/^ ─{43}━{35}$/)
  expect(draw({ ...both, focus: 'right' }, { theme: asciiTheme })[1]).toMatch(/^ -{43}={35}$/)
  expect(draw({ ...both, hints: [], focus: 'right' })[1]).toMatch(/^ ━{40}─{38}$/)
  expect(draw(state(failed))[1]).toMatch(/^ ─{78}$/)
})

test('in a window without rules the mark stands at its foot', () => {
  const sheet = { type: 'task', source: long } as const
  const foot = draw({ ...state(failed), sheet }, { rows: 12 }).at(-2)
  expect(foot).toMatch(/^ ▸ ↓ \d+ more {9,}↓ \d+ more +checked 12:03:04$/)
})

test('a page on goes on where the last one ended, and a page back comes back', () => {
  const setting = { theme: plainTheme, curve: line, exercise, upNext, stacked: false }
  const size = room({ columns: 80, rows: 24 })
  let shown = { ...state(null), sheet: { type: 'task', source: long.repeat(2) } } as ExerciseState
  const turn = (by: 'next' | 'previous') => {
    const { left, right } = layoutExercise(shown, { ...setting, room: size })
    shown = reduceExercise(shown, { type: 'exercise/scroll', by, left, right })
    return shown.left
  }
  expect([turn('next'), turn('next')]).toEqual([18, 36])
  expect([turn('previous'), turn('previous')]).toEqual([18, 0])
})

test('a picture of a training that is too wide is named, not cut', () => {
  const report = { step: 1, steps: 2, note: `half are right\n${'▀'.repeat(60)}` }
  const shown = { ...trained(true), training: [report] }
  expect(draw(shown).join('\n')).toContain('▀'.repeat(60))
  const small = draw(shown, { columns: 40, rows: 30 }).join('\n')
  expect(small).toContain('half are right')
  expect(small).toContain('a picture of 60 columns: widen the')
  expect(small).not.toContain('▀')
})

test('in a small window the header keeps the name', () => {
  expect(draw(state(passed), { columns: 40, rows: 12 })[0]).toBe(
    ' Twice as much         ✓ passed · 0.1 s',
  )
  expect(draw(state(passed), { columns: 30, rows: 12 })[0]).toBe(' Twice as much       ✓ passed')
})

test('at 80 columns a block has the room that the check of lessons asks for: 38 in a task, 33 in a hint', () => {
  const block = (columns: number) => `\n\n    ${'='.repeat(columns)}\n`
  const drawn = (task: number, hint: number) => {
    const sheet = { type: 'task', source: `Look:${block(task)}` } as const
    const hints = [`Look:${block(hint)}`]
    return draw({ ...state(null), sheet, hints, shown: 1 }).join('\n')
  }
  expect(drawn(38, 33)).toMatch(/ ={38}\s[\s\S]* ={33}\n/)
  expect(drawn(39, 33)).not.toMatch(/={39}/)
  expect(drawn(38, 34)).not.toMatch(/ ={34}\n/)
})

test('code is given the whole width', () => {
  const sheet = { type: 'tests', source: `test('${'a long name '.repeat(5)}', () => {})` } as const
  const shown = reduceExercise(state(failed), { type: 'exercise/sheet', sheet })
  expect(draw(shown).join('\n')).toContain('a long name '.repeat(5).trim())
})

test('a milestone that trains shows how far, how long still, the loss and its note', () => {
  const pieces = [{ id: 'training/step', uses: 'yours', solved: true }] as const
  let training: ExerciseState = { ...state(null), pieces, grading: true }
  for (const step of [10, 20, 30]) {
    const report = { step, steps: 120, loss: 1 / step, note: 'digits: 7 ✓' }
    training = reduceExercise(training, { type: 'exercise/training', report, trained: step / 2 })
  }
  const screen = draw(training).join('\n')
  expect(screen).toContain('step 30/120 ▰▰▰▱▱▱▱▱▱▱ 0:45 left  loss 0.0333')
  expect(screen).toContain('digits: 7 ✓')
  expect(screen).toMatch(/[⠀-⣿]/)
  expect(screen).toContain('step yours')
})

test.each([
  [80, 24],
  [40, 12],
  [200, 60],
  [76, 16],
  [30, 8],
])('%i × %i: a row is left free, and no line is too wide', (columns, rows) => {
  for (const theme of [plainTheme, asciiTheme]) {
    const lines = draw(state(failed), { columns, rows, theme })
    expect(lines.length).toBeLessThan(rows)
    expect(widest(lines)).toBeLessThanOrEqual(columns)
  }
})

test('in ASCII nothing else is drawn', () => {
  expect(draw(state(failed), { theme: asciiTheme }).join('\n')).toMatch(/^[\x00-\x7f]*$/)
})
