import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { explained } from '../../src/verdict/explain.ts'
import { verdictLines } from '../../src/verdict/lines.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { plainTheme, widest } from '../support/render.ts'
import { timedOut } from '../support/verdicts.ts'

const invalid = (message: string) => ({ ...timedOut, state: 'invalid', message }) as const

test('a file that cannot be read is told with its line and a caret under the place', () => {
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'a.ts'), 'export function a() {\n    return 3 4\n}\n')
  const verdict = explained(invalid('a.ts:2:14: Unexpected token'), dir)
  expect(verdictLines(verdict, { width: 100, theme: plainTheme })).toEqual([
    '▸ Line 2 of a.ts: Unexpected token. Look there and just before: a bracket, comma or quote is amiss.',
    '  return 3 4',
    '           ^',
  ])
})

test('of a line that is too long the part around its caret is shown', () => {
  const dir = temporaryFolder()
  writeFileSync(
    join(dir, 'a.ts'),
    `const far = '数${'a'.repeat(60)}' + + here${' + b'.repeat(20)}\n`,
  )
  const verdict = explained(invalid('a.ts:1:81: Unexpected token'), dir)
  for (const width of [30, 35, 60]) {
    const [code = '', caret = ''] = verdictLines(verdict, { width, theme: plainTheme }).slice(-2)
    expect(widest([code])).toBeLessThanOrEqual(width)
    expect(code.slice(caret.indexOf('^'))).toMatch(/^here/)
  }
})

test('a caret stands under its column, also after wide characters', () => {
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'a.ts'), "f('注意', 3 4)\n")
  const verdict = explained(invalid('a.ts:1:11: Unexpected token'), dir)
  expect(verdictLines(verdict, { width: 80, theme: plainTheme }).slice(-2)).toEqual([
    "  f('注意', 3 4)",
    '              ^',
  ])
})

test('a sentence that is clear already gets nothing added; a file that is gone, no line', () => {
  const verdict = explained(invalid("a.ts:1:8: there is no './b.ts' to import"), temporaryFolder())
  expect(verdict.message).toBe("Line 1 of a.ts: there is no './b.ts' to import.")
})

test('a message without a place stays as it is', () => {
  expect(explained(invalid('a.ts is missing'), temporaryFolder()).message).toBe('a.ts is missing')
})
