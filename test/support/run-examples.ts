// Runs the examples of a package, so that no README and no doc comment can promise what the code does not do.
// In a package's test folder, a file of three lines is enough:
//
//   import * as tensor from '@neuralings/tensor'
//   import { testExamples } from '../../../test/support/run-examples.ts'
//   testExamples(new URL('..', import.meta.url), { '@neuralings/tensor': tensor })
//
// Each ```ts block of README.md and README.zh-CN.md, each program in examples/ and each `@example` of src/**/*.ts becomes
// one test. They may import the given modules; an `@example` needs no imports: the names of all given modules are there,
// the first module winning.
//
// What is checked: the comment behind `console.log(…)`, or behind an expression that stands alone on its line, and
// the whole comment lines that follow at once, are what must be printed: `add(1, 2).item() // 3`. Spaces do not
// count in an expectation of one line, `…` stands for anything. So a remark goes above its line, not behind it.
import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { expect, test } from 'vitest'

type Modules = Record<string, object>
type Example = { name: string; code: string; bare: boolean }

/** One test per example of the package in `folder`. */
export function testExamples(folder: URL, modules: Modules): void {
  const examples = findExamples(fileURLToPath(folder))
  test.each(examples)('$name', async ({ code, bare }) => {
    const { expectations, script } = prepare(code)
    const printed = await run(script, { modules, bare })
    for (const [line, expected] of expectations) {
      const actual = (printed.get(line) ?? []).join('\n')
      if (!matches(actual, expected)) expect(actual).toBe(expected)
    }
    expect(expectations.size, 'the number of outputs promised').toBeGreaterThan(0)
  })
}

function findExamples(folder: string): Example[] {
  const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8').replaceAll('\r\n', '\n')
  const programs = globSync('examples/*.ts', { cwd: folder }).sort()
  const sources = globSync('src/**/*.ts', { cwd: folder }).sort()
  return [
    ...globSync('README{,.zh-CN}.md', { cwd: folder }).flatMap(path =>
      fencedBlocks(path, read(path)),
    ),
    ...programs.map(path => ({ name: path, code: read(path), bare: false })),
    ...sources.flatMap(path => docExamples(path, read(path))),
  ]
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

function fencedBlocks(path: string, text: string): Example[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(block => ({
    name: `${path}:${lineAt(text, block.index)}`,
    code: block[1]!,
    bare: false,
  }))
}

function docExamples(path: string, text: string): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(comment => {
    const lines = comment[0].split('\n').map(line => line.replace(/^\s*\* ?/, ''))
    const [, ...examples] = lines
      .slice(0, -1)
      .join('\n')
      .split(/^@example.*\n/m)
    const name = `${path}:${lineAt(text, comment.index)}`
    return examples.map(code => ({ name, code: code.split(/^@/m)[0]!, bare: true }))
  })
}

const statement =
  /^(?:[\s)\]}/]|const |let |var |for |while |if |import |export |function |class |type |throw )/

/** Numbers every `console.log`, prints lone expressions, and collects what each line is to print. */
function prepare(code: string) {
  const expectations = new Map<number, string>()
  let current = -1 // the line whose output the next comment speaks of
  const script = code.split('\n').map((line, n) => {
    const [, body = '', comment] = /^(.*?)(?:\s*(?<![:'"`])\/\/ ?(.*))?$/.exec(line)!
    const logs = body.includes('console.log(')
    const lone = comment !== undefined && body !== '' && !logs && !statement.test(body)
    if (logs || lone) current = n
    else if (line.trim() === '' || /^[^\s)\]}]/.test(body)) current = -1
    if (comment !== undefined && current >= 0) {
      expectations.set(current, [expectations.get(current) ?? [], comment].flat().join('\n'))
    }
    if (lone) return `console.at(${n}).log(${body})`
    return line.replaceAll('console.log(', `console.at(${n}).log(`)
  })
  return { script: script.join('\n'), expectations }
}

/** Runs the script and returns what each line of it printed. */
async function run(script: string, { modules, bare }: { modules: Modules; bare: boolean }) {
  const printed = new Map<number, string[]>()
  const at = (line: number) => ({
    log: (...values: unknown[]) =>
      void printed.set(line, [...(printed.get(line) ?? []), format(...values)]),
  })
  const load = (name: string) => {
    if (name in modules) return modules[name]
    throw new Error(`the example imports ${name}: give it to testExamples too`)
  }
  const ambient = bare ? Object.assign({}, ...Object.values(modules).reverse()) : {}
  const scope = { ...ambient, console: { at }, load }
  // The braces give the example a scope of its own, where it may declare any name again.
  const body = `{\n${withoutImports(stripTypeScriptTypes(script))}\n}`
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  await new AsyncFunction(...Object.keys(scope), body)(...Object.values(scope))
  return printed
}

/** `import { a as b } from 'x'` → `const { a : b } = load('x')`. */
function withoutImports(script: string): string {
  return script
    .replace(
      /^import\s*\{([^}]*)\}\s*from\s*('[^']*')/gm,
      (_, names: string, path: string) =>
        `const {${names.replaceAll(' as ', ': ')}} = load(${path})`,
    )
    .replace(/^import\s*\*\s*as\s+(\w+)\s+from\s*('[^']*')/gm, 'const $1 = load($2)')
}

function matches(actual: string, expected: string): boolean {
  const tidy = (text: string) =>
    expected.includes('\n') ? text.replace(/ +$/gm, '') : text.replace(/\s/g, '')
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${tidy(expected).split('…').map(literal).join('[\\s\\S]*')}$`).test(
    tidy(actual),
  )
}
