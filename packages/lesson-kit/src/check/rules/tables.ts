// The numbers in a task's tables are right: a calculation in a cell comes out, and any other number stands in the
// tests as well, computed there, or named in a comment that says where it comes from.
import type { Course, Exercise } from '../../format/manifest.ts'
import { type Source, sourceFile } from '../files.ts'
import { calculate, numbersIn, standsFor } from '../numbers.ts'
import type { Problem } from '../report.ts'

export function tables(course: Course, { folder }: Exercise): Problem[] {
  const task = sourceFile(course, `${folder}/task.md`)
  if (!task) return []
  const texts = ['exercise.test.ts', 'exercise.ts'].map(
    name => sourceFile(course, `${folder}/${name}`)?.text ?? '',
  )
  const known = texts.flatMap(numbersIn).map(({ value }) => value)
  return rowsOf(task).flatMap(({ cells, line }) => {
    const [calculated, given] = [
      cells.filter(isCalculation),
      cells.filter(cell => !isCalculation(cell)),
    ]
    const messages = [...calculated.map(wrong), unknown(given, known)]
    return messages.flatMap(message => (message ? [task.problem(message, line)] : []))
  })
}

/** The rows below the heads of all tables. What is code in them is a key or a name. */
function rowsOf({ text }: Source): { cells: string[]; line: number }[] {
  const lines = text.split('\n')
  return lines.flatMap((row, i) => {
    const isBelow = row.startsWith('|') && !isRule(row) && !isRule(lines[i + 1] ?? '')
    const cells = row
      .replace(/`[^`]*`/g, '')
      .split('|')
      .slice(1, -1)
    return isBelow ? [{ cells: cells.map(cell => cell.trim()), line: i + 1 }] : []
  })
}

const isRule = (line: string): boolean => /^\|[\s:|-]+\|$/.test(line)

const isCalculation = (cell: string): boolean => /\d\s*=|=\s*\d/.test(cell)

/** `2·3 + 3 = 9` comes out; of a side with letters in it nothing is known. */
function wrong(cell: string): string | null {
  const [first, ...others] = cell.split('=').flatMap(side => calculate(side) ?? [])
  if (!first || others.every(side => standsFor(side, first.value))) return null
  return `"${cell}" does not come out: the first is ${Number(first.value.toPrecision(12))}`
}

function unknown(cells: string[], known: number[]): string | null {
  const strange = cells
    .flatMap(numbersIn)
    .filter(number => !known.some(value => standsFor(number, value)))
    .map(({ value, digits }) => value.toFixed(digits))
  if (strange.length === 0) return null
  const [them, they] = strange.length > 1 ? ['them', 'they come'] : ['it', 'it comes']
  const how = `compute ${them} in exercise.test.ts, or name ${them} there in a comment that says where ${they} from`
  return `no test knows the ${strange.join(' and ')} of this table: ${how}`
}
