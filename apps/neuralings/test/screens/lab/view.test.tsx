import { lab } from '@neuralings/labs'
import { expect, test } from 'vitest'
import { noLab } from '../../../src/screens/lab/state.ts'
import { LabView } from '../../../src/screens/lab/view.tsx'
import { linesOf, plainTheme } from '../../support/render.ts'

const drag = await lab('drag-the-line')
const open = { ...noLab, lab: drag, state: drag.init(), exercise: 'numbers/slide' }

function draw(reached: boolean, [columns, rows]: readonly [number, number], notice = '') {
  const props = { state: { ...open, reached }, size: { columns, rows }, theme: plainTheme, notice }
  return linesOf(<LabView {...props} />, columns)
}

test('a goal that is reached is written down, and the keys stay', () => {
  const lines = draw(true, [80, 24])
  expect(lines.at(-2)).toBe(
    ' ✓ Done, and written down. enter what it was good for · n next · esc back',
  )
  expect(lines.at(-1)).toContain('esc leave')
  expect(draw(false, [80, 24]).join('\n')).not.toContain('Done')
})

test.each([
  [80, 24],
  [40, 12],
  [200, 60],
] as const)('%i × %i: told or not, a row is left free', (columns, rows) => {
  for (const reached of [true, false])
    expect(draw(reached, [columns, rows], 'word '.repeat(60)).length).toBeLessThan(rows)
})
