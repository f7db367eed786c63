import { expect, test } from 'vitest'
import { helpLines } from '../../../src/screens/help/lines.ts'
import { asciiTheme, plainTheme } from '../../support/render.ts'

test('the marks of the map are explained, in ASCII by their own signs', () => {
  expect(helpLines(78, plainTheme)).toContain('◐       the solution was looked at')
  expect(helpLines(78, asciiTheme)).toContain('~       the solution was looked at')
})

test('opening a lab again has its key', () => {
  expect(helpLines(78, plainTheme).join('\n')).toMatch(/^o {7}open the lab/m)
})
