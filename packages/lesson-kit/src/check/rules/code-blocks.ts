// The ```ts blocks of a text are run, each as a program of its own; an error is a problem.
// A block may use what the exercises of its lesson export without importing it: that is what the
// learner is building.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Course, Lesson } from '../../format/manifest.ts'
import {
  type Node,
  namesDeclared,
  namesExported,
  namesUsed,
  type Program,
  parse,
} from '../../stub/parse.ts'
import { located, type Source, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'
import { storyOf, textsOf } from '../texts.ts'

const DEADLINE = 20_000

export interface Block {
  line: number
  code: string
}

/** The ```ts blocks of a Markdown text, each with the line of its first line of code. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```ts[ \t]*\n([\s\S]*?)^```/gm)].map(match => ({
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1]!,
  }))
}

/** Runs the blocks of a lesson's story, and of all that is said of its exercises. */
export async function codeBlocks(course: Course, lesson: Lesson): Promise<Problem[]> {
  const folders = lesson.exercises.map(({ folder }) => folder)
  const texts = [storyOf(lesson), ...lesson.exercises.flatMap(textsOf)]
  const files = texts.flatMap(({ path }) => sourceFile(course, path) ?? [])
  const exported = exportsOf(course, folders)
  const problems: Problem[] = []
  for (const file of files) {
    for (const block of blocksOf(file.text)) {
      problems.push(...(await runBlock(course, { file, block, exported })))
    }
  }
  return problems
}

/** Every name that an exercise in these folders exports, with the exercise's address. */
function exportsOf(course: Course, folders: string[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const folder of folders) {
    const file = sourceFile(course, `${folder}/exercise.ts`)
    if (!file) continue
    const url = pathToFileURL(join(course.root, file.path)).href
    for (const name of namesExported(parse(file.text))) if (!names.has(name)) names.set(name, url)
  }
  return names
}

async function runBlock(
  course: Course,
  { file, block, exported }: { file: Source; block: Block; exported: Map<string, string> },
): Promise<Problem[]> {
  try {
    if (isDeclaration(block.code)) return []
    const { program } = parse(block.code)
    await run(`${borrow(program, exported)};${block.code}`, course.root)
    return []
  } catch (error) {
    const { line, message } = located(error)
    return [file.problem(`this code does not run: ${message}`, block.line + line - 1)]
  }
}

/** True for types and signatures alone, such as a task shows: nothing of them is there at run time. */
function isDeclaration(code: string): boolean {
  try {
    return parse(code, 'dts').program.body.every(node => declares(node as unknown as Node))
  } catch {
    return false
  }
}

function declares({ type, declaration, declarations }: Node): boolean {
  if (declaration) return declares(declaration as Node)
  const unset = (declarations as { init: unknown }[] | undefined)?.every(({ init }) => !init)
  return type.startsWith('TS') || unset === true
}

/** Imports for the names that the program uses and does not declare. */
function borrow(program: Program, exported: Map<string, string>): string {
  const declared = namesDeclared(program)
  const names = [...namesUsed(program)].filter(name => exported.has(name) && !declared.has(name))
  return names.map(name => `import { ${name} } from '${exported.get(name)}'`).join(';')
}

/** Runs a program in a child, as if it stood in the folder `cwd`; rejects with the error it ends with. */
function run(code: string, cwd: string): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    cwd,
    timeout: DEADLINE,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', chunk => (errors += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve()
      else if (signal) reject(new Error(`stopped after ${DEADLINE / 1000} s`))
      else reject(new Error(/^\w*Error.*$/m.exec(errors)?.[0] ?? `it ended with exit code ${code}`))
    })
  })
}
