// A file is graded as Node runs it: what `node file.ts` refuses does not pass, and what it runs does.
// Node itself, started on the same file, says which.
import { spawnSync } from 'node:child_process'
import { createGrader } from '@neuralings/lesson-kit'
import { afterAll, describe, expect, test } from 'vitest'
import { courseAt, exerciseOf, link, relu, temporary, write } from './course.ts'

const dir = write(
  temporary(clean => afterAll(clean)),
  {},
)
const grader = createGrader(courseAt(write(`${dir}/course`, relu)), { keepsThreads: true })
afterAll(() => grader.close())
const exercise = exerciseOf('first/relu', { deadline: 60 })
const right = 'export const relu = (x: number): number => Math.max(0, x)'

const ws = write(`${dir}/ws`, {
  'package.json': '{ "type": "module", "imports": { "#one": "./first/one.ts" } }',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "~/*": ["./first/*"] } } }',
  'first/one.ts':
    "export interface Shape { n: number }\nexport type Size = number\nexport const one = 1\nexport * from './two.ts'",
  'first/two.ts': 'export const two = 2\nexport default 3',
  'first/data.json': '{ "one": 1 }',
  'first/part/index.ts': 'export const one = 1',
  'first/script.js': 'export const one = 1',
  'first/old.cjs': 'module.exports = { one: 1 }',
  'first/view.tsx': 'export const one = 1',
  'first/style.css': 'b {}',
})

/** Whether Node runs the file to its end. */
const runs = (file: string): boolean =>
  spawnSync(process.execPath, ['--no-warnings', file], { cwd: ws }).status === 0

async function gradeText(text: string) {
  write(ws, { 'first/relu.ts': `${text}\n${right}\n` })
  const verdict = await grader.grade(exercise, `${ws}/first/relu.ts`)
  expect(verdict.state === 'passed').toBe(runs(`${ws}/first/relu.ts`))
  return verdict
}

test.each([
  "import { one } from './one.ts'\none",
  "import { two as deux } from './one.ts'\ndeux",
  "import * as all from './one.ts'\nall.one",
  "import three from './two.ts'\nthree",
  "import type { Shape } from './one.ts'\nconst shape: Shape = { n: 1 }\nshape",
  "import { type Shape, one } from './one.ts'\nconst shape: Shape = { n: one }\nshape",
  "import { one } from './one.ts?again'\none",
  "import { one } from './../first/one.ts'\none",
  "import { one } from './..\\\\first\\\\one.ts'\none",
  "import { one } from '#one'\none",
  "import { one } from './script.js'\none",
  "import old from './old.cjs'\nold.one",
  "import data from './data.json' with { type: 'json' }\ndata.one",
  "await import('./data.json', { with: { type: 'json' } })",
  "import { readFileSync } from 'node:fs'\nreadFileSync(import.meta.filename)",
  "import fs from 'fs'\nfs.readFileSync(import.meta.filename)",
  "import { createRequire } from 'node:module'\ncreateRequire(import.meta.url)('./old.cjs').one",
  "if (typeof module !== 'undefined') throw new Error('a CommonJS module')",
  'const module = { exports: 1 }\nmodule.exports = 2',
  'const require = (x: string) => x\nrequire("anything")',
  'declare const anything: number\nabstract class A<T> { declare x: T }\nA',
  'const a = 1 as unknown as string satisfies unknown\na!',
  'declare enum Color { red }\ndeclare namespace Inner { const a: number }',
  'declare global { interface Later { x: number } }',
])('%j runs, and passes', async text => {
  expect((await gradeText(text)).state).toBe('passed')
})

describe('what Node refuses', () => {
  test.each([
    [
      "import { one } from '.\\\\one.ts'\none",
      "there is no '.\\one.ts' to import: write './one.ts'",
    ],
    ["import { one } from '..\\\\first\\\\one.ts'\none", "write '../first/one.ts'"],
    ["import { one } from './one'\none", "there is no './one' to import: write './one.ts'"],
    ["import { one } from './one.js'\none", "there is no './one.js' to import: write './one.ts'"],
    [
      "import { one } from './part'\none",
      "there is no './part' to import: write './part/index.ts'",
    ],
    ["import { one } from '~/one.ts'\none", "there is no '~/one.ts' to import"],
    ["import { one } from 'first/one.ts'\none", "there is no 'first/one.ts' to import"],
    ["import { one } from '/first/one.ts'\none", "there is no '/first/one.ts' to import"],
    ["import { one } from './view.tsx'\none", "Node cannot load a file like './view.tsx'"],
    ["import './style.css'", "Node cannot load a file like './style.css'"],
    ["import data from './data.json'\ndata", "with { type: 'json' }"],
    ["await import('./data.json')", "with { type: 'json' }"],
    ["import { Shape } from './one.ts'\nconst shape: Shape = { n: 1 }\nshape", 'Shape is a type'],
    ["import { Size } from './one.ts'\nconst size: Size = 1\nsize", 'Size is a type'],
    ["import { three } from './one.ts'\nthree", "'./one.ts' exports no three"],
    ["import one from './one.ts'\none", "'./one.ts' exports no default"],
    ["import { nothing } from 'node:fs'\nnothing", "'node:fs' exports no nothing"],
    ["export { three } from './one.ts'", "'./one.ts' exports no three"],
    ['enum Color { red }\nColor', 'an enum is more than a type'],
    [
      'namespace Inner { export const a = 1 }\nInner',
      'a namespace declaration is more than a type',
    ],
    [
      'class A { constructor(readonly x: number) {} }\nA',
      'a parameter property is more than a type',
    ],
    ["import fs = require('node:fs')\nfs", 'an import equals declaration is more than a type'],
    ['const a = <number>1\na', 'as T'],
    ['export = 1', 'export assignment'],
  ])('%j: invalid, and says why', async (text, why) => {
    const { state, message } = await gradeText(text)
    expect(message).toContain(why)
    expect(message).toMatch(/^first\/relu\.ts:\d+:\d+: /)
    expect(state).toBe('invalid')
  })

  test.each([
    ['module.exports = { relu: 1 }', 'module is not defined: hand things on with export'],
    ['exports.relu = 1', 'exports is not defined: hand things on with export'],
    ["require('node:fs')", 'require is not defined: fetch things with import'],
    ['__dirname', '__dirname is not defined: it is import.meta.dirname'],
    ['__filename', '__filename is not defined: it is import.meta.filename'],
  ])('%j: failed, and says why', async (text, why) => {
    const { state, tests } = await gradeText(`// a line\n${text}`)
    expect(tests.at(-1)?.message).toContain(why)
    expect(state).toBe('failed')
  })
})

test('a pipe in the place of an imported file is told at once', async () => {
  spawnSync('mkfifo', [`${ws}/first/pipe.ts`])
  write(ws, { 'first/relu.ts': `import './pipe.ts'\n${right}` })
  const { state, message } = await grader.grade(exercise, `${ws}/first/relu.ts`)
  expect([state, message]).toEqual([
    'invalid',
    "first/relu.ts:1:8: './pipe.ts' is no ordinary file",
  ])
})

test('what a package does not export, or exports as a type', async () => {
  write(`${dir}/packages/tally`, {
    'package.json':
      '{ "name": "@neuralings/tally", "type": "module", "exports": "./src/index.ts" }',
    'src/index.ts': "export type { Mark } from './mark.ts'\nexport * from './mark.ts'",
    'src/mark.ts': 'export interface Mark {}\nexport const mark = 1',
  })
  for (const folder of [ws, `${dir}/course`])
    link(`${folder}/node_modules/@neuralings/tally`, `${dir}/packages/tally`)
  const importing = (name: string) =>
    gradeText(`import { ${name} } from '@neuralings/tally'\nconst used: ${name} = 0 as never\nused`)
  expect((await importing('Mark')).message).toContain('Mark is a type: import it with import type')
  expect((await importing('stroke')).message).toContain("'@neuralings/tally' exports no stroke")
  expect((await gradeText("import { mark } from '@neuralings/tally'\nmark")).state).toBe('passed')
})
