// What learners' files do to a grader, each in the same child if it survives, and what it answers.
import { createGrader, type Verdict } from '@neuralings/lesson-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { courseAt, exerciseOf, relu, temporary, write } from './course.ts'

const dir = write(
  temporary(clean => afterAll(clean)),
  prefixed('course', relu),
)
const grader = createGrader(courseAt(`${dir}/course`))
const exercise = exerciseOf('first/relu', { deadline: 20, memory: 300 })
const hasty = exerciseOf('first/relu', { deadline: 1 })
const right = 'export const relu = (x: number): number => Math.max(0, x)'
const body = (code: string): string => `export function relu(x: number): number {\n  ${code}\n}\n`

function prefixed(folder: string, files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  )
}

async function gradeText(text: string, of = exercise): Promise<Verdict> {
  write(dir, { 'ws/first/relu.ts': text })
  return grader.grade(of, `${dir}/ws/first/relu.ts`)
}

beforeAll(() => grader.warm())
afterAll(() => grader.close())

describe('code that runs', () => {
  test('right: passed', async () => {
    const { durationMs, ...verdict } = await gradeText(right)
    const passed = (name: string, what: string, value: number) => ({
      name,
      state: 'passed',
      uses: ['relu'],
      message: '',
      compared: [{ what, got: value, wanted: value, same: true }],
    })
    expect(verdict).toEqual({
      id: 'first/relu',
      kind: 'code',
      state: 'passed',
      tests: [passed('keeps positives', 'relu(2)', 2), passed('cuts negatives', 'relu(-2)', 0)],
      source: right,
      message: '',
      parts: [{ name: 'relu', state: 'passed', line: 1 }],
      diagnosis: null,
      picture: null,
      output: '',
    })
    expect(durationMs).toBeGreaterThan(0)
  })

  test('wrong: failed, with inputs, yours and wanted', async () => {
    const { state, tests } = await gradeText(body('return x'))
    expect(state).toBe('failed')
    expect(tests[0].state).toBe('passed')
    expect(tests[1]).toEqual({
      name: 'cuts negatives',
      state: 'failed',
      uses: ['relu'],
      message: 'relu(-2)\n  yours   -2\n  wanted  0',
      actual: '-2',
      expected: '0',
      compared: [{ what: 'relu(-2)', got: -2, wanted: 0, same: false }],
    })
  })

  test('the stub: todo, at its line', async () => {
    const { state, tests } = await gradeText(body("throw new Error('todo: return x')"))
    expect(state).toBe('todo')
    const file = `${dir}/ws/first/relu.ts`
    expect(tests[0]).toMatchObject({ message: 'todo: return x', location: { file, line: 2 } })
  })

  test('an error of its own: named, at its line below types', async () => {
    const types = 'interface Big {\n  a: number\n}\n\ntype Small = Big[]\n'
    const { state, tests } = await gradeText(types + body('return (undefined as any).length'))
    expect(state).toBe('failed')
    expect(tests[0].message).toMatch(/^TypeError: Cannot read properties of undefined/)
    expect(tests[0].location).toMatchObject({ line: 7 })
  })

  test('something thrown that is no error', async () => {
    const { state, tests } = await gradeText(body("throw 'a string'"))
    expect(state).toBe('failed')
    expect(tests[0].message).toContain('a string')
  })

  test('without the export: says so', async () => {
    const { state, tests } = await gradeText('const relu = 1\nexport const other = relu')
    expect(state).toBe('failed')
    expect(tests[0].message).toBe('TypeError: relu is not a function: is it exported?')
  })

  test('endless recursion: failed', async () => {
    const { state, tests } = await gradeText(body('return 1 + relu(x)'))
    expect(state).toBe('failed')
    expect(tests[0].message).toBe('RangeError: Maximum call stack size exceeded')
  })

  test('a throw while it is loaded: failed, at its line', async () => {
    const { state, tests } = await gradeText(`${right}\nthrow new Error('boo')`)
    expect(state).toBe('failed')
    expect(tests).toMatchObject([{ message: 'boo', location: { line: 2 } }])
  })

  test('a rejection that nobody handles: failed', async () => {
    const late = "void Promise.reject(new Error('late')); return Math.max(0, x)"
    const { state, tests } = await gradeText(body(late))
    expect(state).toBe('failed')
    expect(tests.at(-1)).toMatchObject({ name: 'outside the tests', message: 'late' })
  })
})

describe('files that cannot be read', () => {
  test('a syntax error: invalid, with line and column', async () => {
    const { state, message } = await gradeText('export const a = 1\n\nexport const relu = (x =>\n')
    expect(state).toBe('invalid')
    expect(message).toMatch(/^first\/relu\.ts:\d:\d+: \S/)
  })

  test('an import of nothing: invalid, with line and column', async () => {
    const { state, message } = await gradeText("// hello\nimport { a } from './gone.ts'\nvoid a")
    expect(state).toBe('invalid')
    expect(message).toBe("first/relu.ts:2:19: there is no './gone.ts' to import")
  })

  test('no file: invalid', async () => {
    const { state, message } = await grader.grade(exercise, `${dir}/none/first/relu.ts`)
    expect([state, message]).toEqual(['invalid', 'first/relu.ts is missing'])
  })

  test.each(["import { vi } from 'vitest'", "await import('vitest')"])(
    '%s: invalid',
    async line => {
      const { state, message } = await gradeText(`${line}\n${right}`)
      expect(state).toBe('invalid')
      expect(message).toMatch(/^first\/relu\.ts:1:\d+: 'vitest' is for the tests alone/)
    },
  )
})

describe('code that ends its process', () => {
  test.each(['process.exit(0)', 'try { process.exit(0) } catch {} return Math.max(0, x)'])(
    '%s: crashed',
    async code => {
      const { state, message } = await gradeText(body(code))
      expect([state, message]).toEqual(['crashed', 'it ended itself: process.exit(0)'])
    },
  )

  test('exit while it is loaded: crashed', async () => {
    expect((await gradeText(`${right}\nprocess.exit(0)`)).state).toBe('crashed')
  })

  test('a signal to itself: crashed, and the next grade is right', async () => {
    const { state, message } = await gradeText(body("process.kill(process.pid, 'SIGKILL')"))
    expect([state, message]).toEqual(['crashed', 'it was ended by SIGKILL'])
    expect((await gradeText(right)).state).toBe('passed')
  })

  test.each([
    ['typed arrays', 'new Float64Array(1e6).fill(1)'],
    ['objects', 'Array.from({ length: 1e4 }, (_, i) => ({ i }))'],
  ])('memory without end, of %s: crashed', async (_, more) => {
    const code = `const keep: unknown[] = []; for (;;) keep.push(${more})`
    const { state, message } = await gradeText(body(code))
    expect([state, message]).toEqual([
      'crashed',
      'it was stopped: it used more than 300 MB of memory',
    ])
  })
})

describe('code without end', () => {
  test('a loop: timeout; what it printed is kept; the next grade is right', async () => {
    const loop = body("console.log('hello'); while (true) {}")
    const { state, message, output } = await gradeText(loop, hasty)
    expect([state, message, output]).toEqual(['timeout', 'timed out after 1 s', 'hello\n'])
    expect((await gradeText(right)).state).toBe('passed')
  })

  test.each([
    ['a loop while it is loaded', `${right}\nwhile (true) {}`],
    ['a promise that is never kept', `${right}\nawait new Promise(() => {})`],
  ])('%s: timeout', async (_, text) => {
    expect((await gradeText(text, hasty)).state).toBe('timeout')
  })
})

describe('what is printed', () => {
  test('is in the verdict, in order', async () => {
    const code =
      "console.log('x', [x]); process.stdout.write('!'); console.error('e'); return Math.max(0, x)"
    const { output } = await gradeText(body(code))
    expect(output).toBe('x [ 2 ]\n!e\nx [ -2 ]\n!e\n')
  })

  test('a million lines: the first 64 KiB, and a count of the rest', async () => {
    const code = "for (let i = 0; i < 5e5; i++) console.log('line', i); return Math.max(0, x)"
    const { state, message, output } = await gradeText(body(code))
    expect(state).toBe('crashed')
    expect(message).toContain('printed more than 100,000 lines')
    const lines = output.trimEnd().split('\n')
    expect(output.length).toBeLessThan(66_000)
    expect(lines[0]).toBe('line 0')
    expect(lines.at(-1)).toBe(`… and ${1e6 - (lines.length - 1)} more lines`)
  })

  test('one line too long', async () => {
    const { output } = await gradeText(body("console.log('x'.repeat(1e6)); return Math.max(0, x)"))
    expect(output.replace(/x+/, 'x')).toBe('x\n… and 2 more lines\n')
    expect(output.length).toBeGreaterThan(65_000)
  })
})
