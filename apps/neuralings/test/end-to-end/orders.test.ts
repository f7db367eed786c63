// Nothing in a learner's file gives orders to the terminal, by whatever way it gets there.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { workspace } from '../support/fixture.ts'
import { openDouble } from '../support/open-double.ts'
import { run } from '../support/program.ts'

/** As it stands in the file: the clipboard, a title, a movement, C1, another direction. */
const order = '\\x1b]52;c;T1dORUQ=\\x07\\x1b]0;OWNED\\x07\\x1b[2J\\x9b31m\\u202e'
const raw = '\x1b]52;c;T1dORUQ=\x07\x1b]0;OWNED\x07\x9b31m\u202e'

/** Of what is told, `told` stands behind the order. */
const files: [way: string, text: string][] = [
  ['what is printed', `console.log('${order}told')\nexport const double = (x: number) => 2 + x`],
  ['an error', `export function double() { throw new Error('${order}told') }`],
  [
    'the name of an error',
    `export function double() { throw Object.assign(new Error(), { name: '${order}told' }) }`,
  ],
  ['an error while the file is read', `throw new Error('${order}told')`],
  ['a value', `export const double = () => '${order}told'`],
  [
    'the name of a class',
    `class Kind {}
Object.defineProperty(Kind, 'name', { value: '${order}told' })
export const double = () => new Kind()`,
  ],
  ['a line that cannot be read', `export const double = '${raw}told' +`],
  ['the name of a file', `import './${raw}told.ts'\nexport const double = (x: number) => 2 * x`],
]

const obeyed = /[^\P{Cc}\n\t]|\p{Bidi_Control}/u

test.each(files)('%s', async (_, text) => {
  const { cwd, dir } = await workspace()
  writeFileSync(join(dir, 'numbers/double.ts'), text)
  const ways = [
    ['check', 'double'],
    ['check', 'double', '--json'],
    ['run', 'double'],
  ]
  const said = await Promise.all(ways.map(args => run(args, { cwd })))
  expect(said[0]?.out).toContain('told')
  expect(said.map(({ out, err }) => out + err).filter(text => obeyed.test(text))).toEqual([])
  expect(said.map(({ err }) => err).join('')).not.toContain('bug')
})

test('all of them on the screen, one after the other', async () => {
  const { terminal, workspace } = await openDouble()
  const titles: string[] = []
  const clips: string[] = []
  terminal.emulator.parser.registerOscHandler(52, data => clips.push(data) > 0)
  terminal.emulator.onTitleChange(title => titles.push(title))
  for (const [i, [, text]] of files.entries()) {
    writeFileSync(join(workspace, 'numbers/double.ts'), text.replace('told', `told${i}`))
    await terminal.waitFor(`told${i}`)
  }
  expect([titles, clips]).toEqual([[], []])
  expect(terminal.output).not.toMatch(/[\x80-\x9f]|\x1b\]|\p{Bidi_Control}/u)
})
