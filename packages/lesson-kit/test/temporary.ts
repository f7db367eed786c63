// Folders for a test, gone when it is over, and copies of the fixture course that may be damaged.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Course, loadCourse } from '@neuralings/lesson-kit'
import { onTestFinished } from 'vitest'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
export const FIXTURE = join(PACKAGE, 'test/fixtures/course')

/** A new empty folder. */
export function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'neuralings-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files, by their paths in the folder. */
export function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

export const read = (...path: string[]): string => readFileSync(join(...path), 'utf8')

/** A copy of the fixture course, with this package and Vitest installed beside it. */
export function copyOfCourse(): string {
  const root = join(temporary(), 'course')
  cpSync(FIXTURE, root, { recursive: true })
  const dependencies = { '@neuralings/lesson-kit': '*' }
  write(root, { 'package.json': JSON.stringify({ type: 'module', dependencies }) })
  mkdirSync(join(root, 'node_modules/@neuralings'), { recursive: true })
  symlinkSync(PACKAGE, join(root, 'node_modules/@neuralings/lesson-kit'))
  symlinkSync(join(PACKAGE, 'node_modules/vitest'), join(root, 'node_modules/vitest'))
  return root
}

/** A copy of the fixture course in which, in one file, a text is replaced. */
export async function damaged(path: string, edit: [from: string, to: string]): Promise<Course> {
  const root = copyOfCourse()
  const text = read(root, path)
  if (!text.includes(edit[0])) throw new Error(`${path} does not hold ${edit[0]}`)
  write(root, { [path]: text.replace(edit[0], () => edit[1]) })
  return loadCourse(root)
}

/** What `work` throws, or rejects with. */
export async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('expected an error, and there was none')
}
