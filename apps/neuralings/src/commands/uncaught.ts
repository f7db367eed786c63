// What Node prints of an error that nobody caught, told as a learner needs it: the sentence, the place,
// the line of code. Node's own frames say nothing about the learner's file.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sentence } from '../verdict/explain.ts'

/** The place, the code with its caret, the error's name and message, as Node prints them. */
const report = /^(file:.+|\/.+|[A-Z]:\\.+):(\d+)\n([\s\S]*?)\n\s*\n(?:(\w+)(?: \[\w+\])?: )?(.*)\n/m

/** Where Node itself noticed it, when it was while loading. */
const inNode = /^node:.+:\d+\n[\s\S]*?\n\s*\n/m

/** What went to standard error, with the report of an uncaught error in plain words. */
export function told(printed: string, dir: string): string {
  const stderr = printed.replace(inNode, '')
  const found = report.exec(stderr)
  const [, place = '', line, code = '', name, message = ''] = found ?? []
  if (!found) return printed
  const file = relative(dir, place.startsWith('file:') ? fileURLToPath(place) : place)
  const what = name === 'SyntaxError' ? sentence(message) : said(name, message)
  return `${stderr.slice(0, found.index)}Line ${line} of ${file}: ${what}\n${shown(code)}\n`
}

const said = (name: string | undefined, message: string): string =>
  name && name !== 'Error' ? `${name}: ${message}` : message

/** The line with the caret under it; Node may show a line before and one after. */
function shown(code: string): string {
  const lines = code.split('\n')
  const caret = lines.findIndex(line => /^\s*\^+\s*$/.test(line))
  return lines.slice(Math.max(0, caret - 1), caret + 1 || 1).join('\n')
}
