// What Node prints of an error that nobody caught, told as a learner needs it: the sentence, the place in
// their own file, the line of code. Node begins with the line that threw, which may be a package's.
import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLearner, type Translate } from '@neuralings/lesson-kit'
import { sentence } from '../verdict/explain.ts'

/** The place, the code with its caret, the error's name and message, as Node prints them. */
const report =
  /^(file:.+|\/.+|[A-Z]:\\.+|node:.+|<anonymous_script>):(\d+)\n([\s\S]*?\n(?: *\^+ *\n\s*|\s*\n))(?:(\w+)(?: \[\w+\])?: )?(.*)\n/m

/** Where Node itself noticed it, before the place that it means. */
const inNode = /^node:.+:\d+\n[\s\S]*?\n\s*\n(?=file:|\/|[A-Z]:\\)/m

/** A line of the stack: in brackets or not. */
const frame = /^ {4}at (?:.+ \()?(?:async )?(file:.+|\/.+|[A-Z]:\\.+):(\d+):(\d+)\)?$/gm

interface Place {
  path: string
  line: number
  /** The line of code, with a caret under what is meant. */
  code: string
}

/** What went to standard error, with the report of an uncaught error in plain words. */
export function told(printed: string, workspace: string, say: Translate): string {
  const dir = realpathSync(workspace) // as Node names its files
  const stderr = printed.replace(inNode, '')
  const found = report.exec(stderr)
  if (!found) return printed
  const [all, place = '', line, code = '', name, message = ''] = found
  const thrown = { path: pathOf(place), line: Number(line), code: shown(code) }
  const stack = stderr.slice(found.index + all.length)
  const at = isIn(dir, thrown.path) ? thrown : firstIn(dir, stack)
  // Of a file that was read already, a SyntaxError is about something else: JSON, a pattern.
  const isUnread = name === 'SyntaxError' && at === thrown
  const what = isUnread ? sentence(message) : said(name, message)
  const where = at ? `Line ${at.line} of ${relative(dir, at.path)}: ` : ''
  const before = stderr.slice(0, found.index).trimStart()
  return `${before}${say(where + what)}\n${at ? `${at.code}\n` : ''}`
}

const pathOf = (place: string): string => (place.startsWith('file:') ? fileURLToPath(place) : place)

/** Whether a file is the learner's own: packages may lie in their folder, too. */
const isIn = (dir: string, path: string): boolean =>
  path.startsWith(dir + sep) && !path.includes(`${sep}node_modules${sep}`)

/** The innermost call in a file of the learner's. */
function firstIn(dir: string, stack: string): Place | null {
  for (const [, place = '', line, column] of stack.matchAll(frame)) {
    const path = pathOf(place)
    if (isIn(dir, path)) return { path, line: Number(line), code: pointed(path, line, column) }
  }
  return null
}

function pointed(path: string, line?: string, column?: string): string {
  const reading = readLearner(path)
  const lines = 'text' in reading ? reading.text.split('\n') : []
  const code = lines[Number(line) - 1] ?? ''
  return `${code.trimEnd()}\n${' '.repeat(Math.max(0, Number(column) - 1))}^`
}

const said = (name: string | undefined, message: string): string =>
  name && name !== 'Error' ? `${name}: ${message}` : message

/** The line with the caret under it; Node may show a line before and one after. */
function shown(code: string): string {
  const lines = code.split('\n')
  const caret = lines.findIndex(line => /^\s*\^+\s*$/.test(line))
  return lines.slice(Math.max(0, caret - 1), caret + 1 || 1).join('\n')
}
