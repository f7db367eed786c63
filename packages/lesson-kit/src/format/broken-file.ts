// Why an author's file cannot be imported: Node names the mistake and not the file, or the file that was asked
// for and not the one that it imports.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messageOf } from '../error.ts'
import { moduleNames } from '../stub/imports.ts'
import { lineAt, mistakeIn, read } from '../stub/parse.ts'

/** `numbers/lesson.ts:7: Expected …`, or where and what was thrown while the file was loaded. */
export function whyBroken(file: string, error: unknown): string {
  const mistake = mistakeBelow(file)
  if (mistake) return mistake
  return `${placeOf(error) ?? file}: ${messageOf(error)}`
}

/** The author's line that threw. */
function placeOf(error: unknown): string | null {
  const frames = stackOf(error).matchAll(/^ +at (?:.*\()?(\S+):(\d+):\d+\)?$/gm)
  const own = [...frames].find(([, place = '']) => !/^node:|\/node_modules\//.test(place))
  const [, place = '', line] = own ?? []
  if (!own) return null
  return `${place.startsWith('file:') ? fileURLToPath(place) : place}:${line}`
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '') : '')

/** The first file that is no TypeScript, or imports one that is not there, of this one and those it imports. */
function mistakeBelow(file: string, met = new Set<string>()): string | null {
  if (met.has(file)) return null
  met.add(file)
  const text = readFileSync(file, 'utf8')
  const mistake = mistakeIn(read(text))
  if (mistake) return `${file}:${lineAt(text, mistake.offset)}: ${mistake.message}`
  for (const { name, start } of moduleNames(text)) {
    const next = join(dirname(file), name)
    if (!name.startsWith('.') || !next.endsWith('.ts')) continue
    if (!existsSync(next))
      return `${file}:${lineAt(text, start)}: imports "${name}", which is not there`
    const below = mistakeBelow(next, met)
    if (below) return below
  }
  return null
}
