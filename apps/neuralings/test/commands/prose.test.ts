// Texts of the course in a command's output, said in sentences.
import { expect, test } from 'vitest'
import { prose } from '../../src/commands/prose.ts'
import { plainTheme } from '../support/render.ts'

test('code that is set in behind a table keeps its lines', () => {
  const rows = '| x | y |\n| - | - |\n| 1 | 2 |\n\n'
  const said = prose(`${rows}    1 2\n    3 4\n\nNow turn it.`, {
    theme: plainTheme,
    isPlain: true,
  })
  expect(said).toEqual(['- x: 1, y: 2', '', '  1 2', '  3 4', '', 'Now turn it.'])
})
