// The compiler over the course's files, solved and as stubs, under the options of a learner's workspace: what an
// editor would underline there is a problem here. It runs once, for all files that are asked about.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { authoredStarter } from '../stub/files.ts'
import { writeFile } from '../workspace/disk.ts'
import { compilerOptions } from '../workspace/skeleton.ts'
import { filesIn } from './files.ts'

/** What the compiler says of a place. */
export interface TypeMistake {
  line: number
  message: string
}

export interface Types {
  /** The mistakes in a file, by its path relative to the course; null where there is no compiler. */
  mistakesIn(path: string): Promise<TypeMistake[] | null>
}

/** Where the stub of an exercise would stand beside its solution. */
export const stubPath = ({ folder }: Exercise): string => `${folder}/exercise.stub.ts`

/** Asks the compiler that the course has, or else the house. It starts with the first question. */
export function typesOf(course: Course, exercises: readonly Exercise[]): Types {
  const compiler = compilerFor(course)
  let all: Promise<Map<string, TypeMistake[]>> | undefined
  return {
    async mistakesIn(path) {
      if (!compiler) return null
      all ??= compile(compiler, course, exercises)
      return (await all).get(path) ?? []
    },
  }
}

function compilerFor({ root }: Course): string | null {
  for (const from of [join(root, 'package.json'), import.meta.url]) {
    try {
      return join(dirname(createRequire(from).resolve('typescript/package.json')), 'bin/tsc')
    } catch {} // asked elsewhere, or nowhere
  }
  return null
}

/** The stubs stand in a folder of their own, which the compiler takes for one with the course. */
async function compile(
  compiler: string,
  course: Course,
  exercises: readonly Exercise[],
): Promise<Map<string, TypeMistake[]>> {
  const cache = join(course.root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'types-'))
  try {
    const stubs = exercises.flatMap(exercise => writeStub(course, exercise, folder))
    const folders = [...new Set(exercises.flatMap(({ lesson, folder }) => [lesson, folder]))]
    const sources = folders.flatMap(at => filesIn(course, at, /\.ts$/))
    const files = [...sources.map(({ path }) => join(course.root, path)), ...stubs]
    const options = { ...compilerOptions, rootDirs: [course.root, folder] }
    const config = join(folder, 'tsconfig.json')
    writeFile(config, JSON.stringify({ compilerOptions: options, files }))
    return parsed(await said(compiler, config), [folder, course.root])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Nothing while the exercise is not in order: then other rules say why. */
function writeStub(course: Course, exercise: Exercise, folder: string): string[] {
  const path = join(folder, stubPath(exercise))
  try {
    writeFile(path, authoredStarter(course, exercise))
    return [path]
  } catch {
    return []
  }
}

const said = (compiler: string, config: string): Promise<string> =>
  new Promise(resolve => {
    const args = [compiler, '--project', config, '--pretty', 'false']
    const setting = { cwd: dirname(config), maxBuffer: 2 ** 26 }
    execFile(process.execPath, args, setting, (_, output) => resolve(output))
  })

/** `../springs/lesson.ts(3,5): error TS2322: Type …`, and below it, indented, what else there is to say. */
function parsed(output: string, [folder, root]: [string, string]): Map<string, TypeMistake[]> {
  const mistakes = new Map<string, TypeMistake[]>()
  for (const text of output.split(/\n(?! )/)) {
    const [, file, line, message] = /^(.+?)\((\d+),\d+\): error TS\d+: ([\s\S]*)$/.exec(text) ?? []
    if (!file) continue
    const full = resolve(folder, file)
    const home = full.startsWith(folder + sep) ? folder : root
    const path = relative(home, full).split(sep).join('/')
    const mistake = { line: Number(line), message: message!.trim().replace(/\s*\n\s*/g, ' ') }
    mistakes.set(path, [...(mistakes.get(path) ?? []), mistake])
  }
  return mistakes
}
