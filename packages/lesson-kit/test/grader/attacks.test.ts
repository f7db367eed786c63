// What mischief, clumsiness and bad luck put into a learner's file: each ends in a verdict that is true,
// and the grade after it is right.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createGrader, type Verdict } from '@neuralings/lesson-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { courseAt, exerciseOf, link, relu, temporary, write } from './course.ts'

const dir = temporary(clean => afterAll(clean))
const root = write(`${dir}/course`, {
  ...relu,
  'first/pair/exercise.ts': 'export const pair = (x: number): number[] => [x, x]',
  'first/pair/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { pair } from './exercise.ts'
test('twice', () => expectClose(pair(2), [2, 2], { what: 'pair(2)' }))`,
})
link(`${root}/node_modules/@neuralings/house`, write(`${dir}/house`, house()))
const grader = createGrader(courseAt(root))
const exercise = exerciseOf('first/relu')
const path = `${dir}/ws/first/relu.ts`
const right = 'export const relu = (x: number): number => Math.max(0, x)'
const wrong = 'export const relu = (x: number): number => x'
const body = (code: string): string => `export function relu(x: number): any {\n  ${code}\n}\n`

function house(): Record<string, string> {
  const description = { name: '@neuralings/house', type: 'module', exports: './src/index.ts' }
  const text = `
export const relu = Object.assign((x: number) => Math.max(0, x), { f: Math.abs })
export const most = (x: number, y: number) => Math.max(x, y)`
  return { 'package.json': JSON.stringify(description), 'src/index.ts': text }
}

function gradeText(text: string): Promise<Verdict> {
  rmSync(path, { recursive: true, force: true })
  write(dir, { 'ws/first/relu.ts': text })
  return grader.grade(exercise, path)
}

beforeAll(async () => {
  await gradeText('')
})
afterAll(() => grader.close())

/** Whatever came before, right is passed and wrong is failed. */
async function expectSound(): Promise<void> {
  expect((await gradeText(right)).state).toBe('passed')
  expect((await gradeText(wrong)).state).toBe('failed')
}

describe('what stands in the place of the file', () => {
  test.each([
    ['a folder', () => mkdirSync(path), 'is a folder; a file should be in its place'],
    ['a link to itself', () => symlinkSync(path, path), 'cannot be read (ELOOP)'],
    ['a device', () => symlinkSync('/dev/zero', path), 'is no ordinary file'],
    ['a large file', () => writeFileSync(path, 'x'.repeat(2e6)), 'is too large: 2000000 bytes'],
    [
      'Latin 1',
      () => writeFileSync(path, Buffer.from('// caf\xe9', 'latin1')),
      'is not written in UTF-8; save it again in that encoding',
    ],
  ])('%s: invalid', async (_, prepare, problem) => {
    rmSync(path, { recursive: true, force: true })
    prepare()
    const { state, message } = await grader.grade(exercise, path)
    expect([state, message]).toEqual(['invalid', `first/relu.ts ${problem}`])
  })

  test('a byte order mark and Windows line ends do not matter', async () => {
    const text = `\ufeff${body('return Math.max(0, x)').replaceAll('\n', '\r\n')}`
    expect((await gradeText(text)).state).toBe('passed')
  })
})

describe('the work of others', () => {
  const solution = `${root}/first/relu/exercise.ts`

  test.each([
    ["export { relu } from '@neuralings/house'", /1:1: relu is what you build here/],
    [`export { relu } from '${solution}?again'`, /1:\d+: this is the solution: write your own/],
    [
      "export { relu } from '../.neuralings/reference/first/relu.ts'",
      /1:\d+: this is the solution: write your own/,
    ],
  ])('%s: invalid', async (text, says) => {
    write(dir, { 'ws/.neuralings/reference/first/relu.ts': right })
    const { state, message } = await gradeText(text)
    expect(state).toBe('invalid')
    expect(message).toMatch(says)
  })

  const wrapped = 'export const relu = (x: number): number => 0 + r(x)'
  const house = '@neuralings/house'

  test.each([
    ['an import', `import { relu as r } from '${house}'\n${wrapped}`],
    ['a whole module', `import * as all from '${house}'\nconst r = all.relu\n${wrapped}`],
    ['a dynamic import', `const { relu: r } = await import('${house}')\n${wrapped}`],
    [
      'one with a made-up name',
      `const { relu: r } = await import('@neuralings/' + 'house')\n${wrapped}`,
    ],
    [
      'the path to the package',
      `import { relu as r } from '${dir}/house/src/index.ts'\n${wrapped}`,
    ],
    ['a helper', `import { r } from './helper.ts'\n${wrapped}`],
    ['a helper that looks like a test', `import { r } from './helper.test.ts'\n${wrapped}`],
    ['a helper in JavaScript', `import { r } from './helper.js'\n${wrapped}`],
    ['a helper with a question', `import { r } from './helper.ts?again'\n${wrapped}`],
    ['a helper that hands on all', `import { relu as r } from './all.ts'\n${wrapped}`],
    ['a helper behind a helper', `import { r } from './behind.ts'\n${wrapped}`],
  ])('the package’s own by %s: invalid', async (_, text) => {
    const helper = `import { relu } from '${house}'\nexport const r = (x) => relu(x)\n`
    for (const name of ['helper.ts', 'helper.test.ts', 'helper.js'])
      write(dir, { [`ws/first/${name}`]: helper })
    write(dir, { 'ws/first/all.ts': `export * from '${house}'\n` })
    write(dir, { 'ws/first/behind.ts': "export { r } from './helper.ts'\n" })
    const { state, message } = await gradeText(text)
    expect(state).toBe('invalid')
    expect(message).toMatch(/^first\/\w+(\.test)?\.[tj]s:\d:\d+: relu is what you build here: /)
  })

  test('what else a package has is welcome, and helpers are', async () => {
    write(dir, { 'ws/first/top.ts': `export { most } from '${house}'\n` })
    const text = "import { most } from './top.ts'\nexport const relu = (x: number) => most(0, x)\n"
    expect((await gradeText(text)).state).toBe('passed')
  })
})

describe('things thrown that are no errors', () => {
  const odd = '{ get message() { throw 1 }, get name() { throw 2 } }'
  const proxy = 'new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 3 } })'
  const error = "Object.assign(new Error('e'), { message: 42, name: {}, stack: 17 })"

  test.each(['null', odd, proxy, error])('%s', async thrown => {
    const code = `void Promise.reject(${thrown}); throw ${thrown}`
    expect((await gradeText(body(code))).state).toBe('failed')
    expect((await gradeText(`${right}\nthrow ${thrown}`)).state).toBe('failed')
  })

  test('a message without end is cut', async () => {
    const { state, tests } = await gradeText(body("throw new Error('x\\n'.repeat(1e6))"))
    expect(state).toBe('failed')
    expect(tests[0].message.length).toBeLessThan(11_000)
  })
})

describe('reaching out of the run', () => {
  const says = 'graded code may write no files and start no programs'

  test.each([
    ['a file', 'fs', `writeFileSync('${root}/first/relu/exercise.test.ts', '')`],
    ['a program', 'child_process', "spawn('sleep', ['60'])"],
    ['a thread', 'worker_threads', "new Worker('for (;;) {}', { eval: true })"],
  ])('%s: failed', async (_, module, code) => {
    const call = code.replace(/\w+(?=\()/, name => `tools.${name}`)
    const text = `import * as tools from 'node:${module}'\n${right}\n${call}`
    const { state, tests } = await gradeText(text)
    expect([state, tests[0].message]).toEqual(['failed', says])
  })

  test('a signal to whoever started it: failed', async () => {
    const { state, tests } = await gradeText(`${right}\nprocess.kill(process.ppid, 'SIGKILL')`)
    expect(state).toBe('failed')
    expect(tests[0].message).toBe('graded code may send no signals to other processes')
  })

  test('arrays that nobody writes to count as memory', async () => {
    const { state, tests } = await gradeText(`const hog = new Float64Array(1.25e9)\n${right}`)
    expect(state).toBe('failed')
    expect(tests.at(-1)?.message).toBe('arrays hold 9537 MB in the end, more than 500 MB')
  })

  test('orders to the terminal are taken out of what is printed', async () => {
    const { output } = await gradeText(`console.log('\\x1b[2J\\x1b[31mred\\x07\\ttab')\n${right}`)
    expect(output).toBe('red\ttab\n')
  })

  const order = '\\x1b]52;c;Zm9v\\x07'

  test.each([
    ['an error’s message', body(`throw new Error('${order}told\\x9b2J')`), 'told'],
    [
      'an error’s name',
      body(`throw Object.assign(new Error('told'), { name: '${order}Bad' })`),
      'Bad: told',
    ],
    ['a value', `export const relu = () => '${order}told\\u202e'`, 'told'],
    [
      'the name of a file that is imported',
      `import './\x1b]52;c;Zm9v\x07there.ts'\n${right}`,
      'there',
    ],
  ])('nor does %s hold any', async (_, text, told) => {
    const verdict = await gradeText(text)
    expect(JSON.stringify(verdict)).toContain(told)
    expect(textsOf(verdict).filter(text => /[^\P{Cc}\n\t]|\u202e/u.test(text))).toEqual([])
  })

  test('progress without end: no more than can be shown, and the last', async () => {
    const seen: number[] = []
    const text = `import { reportProgress } from '@neuralings/lesson-kit/testing'
for (let step = 1; step <= 1e5; step++) reportProgress({ step, steps: 1e5 })\n${right}`
    const onProgress = ({ step }: { step: number }) => seen.push(step)
    expect((await grader.gradeSource(exercise, text, { onProgress })).state).toBe('passed')
    expect(seen.length).toBeLessThan(20_000)
    expect(seen.at(-1)).toBe(1e5)
  })
})

/** All that a verdict says. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsOf)

test('broken settings of the learner’s do not matter', async () => {
  write(`${dir}/ws`, {
    'tsconfig.json': '{ broken',
    'package.json': '{ broken',
    'vitest.config.ts': 'throw new Error("read")',
  })
  await expectSound()
})

describe('what a function gives', () => {
  const pair = exerciseOf('first/pair', { deadline: 20 })
  const grade = (code: string) =>
    grader.gradeSource(pair, `export const pair = (x: any): any => ${code}`)

  test.each([
    ['a list that lies', 'new (class extends Array { map() { return [2, 2] } })(5, 5)'],
    ['a list in itself', '(() => { const list: any[] = []; list.push(list); return list })()'],
    ['a proxy that throws', 'new Proxy([], { get() { throw new Error() } })'],
  ])('%s: failed', async (_, code) => {
    expect((await grade(code)).state).toBe('failed')
  })

  test('a promise: says so', async () => {
    const { tests } = await grade('Promise.resolve([2, 2])')
    expect(tests[0].message).toContain('a Promise (is the function `async`')
  })

  test('ten million numbers are compared in time', async () => {
    const { state, tests } = await grade('new Float64Array(1e7)')
    expect(state).toBe('failed')
    expect(tests[0].message).toContain('yours   [10000000]')
  })

  test.each([
    'Array.prototype.map = () => []',
    'Array.prototype.every = () => true',
    'Array.isArray = (() => true) as any',
    'globalThis.Error = class {} as any',
    '(globalThis as any).expect = () => ({ toBe() {} })',
  ])('wrong stays wrong after %s', async code => {
    const text = `${code}\nexport const pair = () => [2, 3]`
    expect((await grader.gradeSource(pair, text)).state).not.toBe('passed')
  })

  test('and nothing of it is left', expectSound)
})
