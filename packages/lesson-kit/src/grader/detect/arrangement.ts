// Arrays that hold the right numbers in the wrong places, or too few, or in another shape. A rule speaks only
// when it explains every array of the part, the right ones too.
import type { Compared } from '../../testing/comparison.ts'
import { type Nested, sameShape, shapeOf } from '../../testing/numbers.ts'
import { type Evidence, flat, numbersIn } from './evidence.ts'
import { isNear } from './near.ts'
import { sentence } from './tell.ts'

type Rows = number[][]

/** What a mistake makes of the wanted array, or undefined where it could not be made. */
interface Arrangement {
  of: (wanted: Nested) => (Nested | undefined)[]
  says: string
}

const isList = (x: Nested): x is number[] =>
  Array.isArray(x) && x.length > 1 && x.every(item => typeof item === 'number')
const isTable = (x: Nested): x is Rows => shapeOf(x)?.length === 2 && flat(x).length > 1

const ofList = (make: (list: number[]) => (Nested | undefined)[]) => (wanted: Nested) =>
  isList(wanted) ? make(wanted) : []
const ofTable = (make: (rows: Rows) => Nested) => (wanted: Nested) =>
  isTable(wanted) ? [make(wanted)] : []

const transposed = (rows: Rows): Rows => rows[0].map((_, j) => rows.map(row => row[j]))

/** All tables that the numbers of a list fill row by row. */
function tablesOf(list: number[]): Rows[] {
  const tables: Rows[] = []
  for (let columns = 2; columns <= list.length / 2; columns++) {
    if (list.length % columns !== 0) continue
    const rows = Array.from({ length: list.length / columns }, (_, i) => i * columns)
    tables.push(rows.map(start => list.slice(start, start + columns)))
  }
  return tables
}

const arrangements: Arrangement[] = [
  { of: ofTable(transposed), says: 'is transposed: its rows are the columns that are wanted' },
  {
    of: ofList(list => (list.length === 2 ? [list.toReversed()] : [])),
    says: 'has its two numbers in each other’s place',
  },
  {
    of: ofList(list => [list.toReversed()]),
    says: 'is reversed: the right numbers, from the last to the first',
  },
  {
    of: ofTable(rows => rows.toReversed()),
    says: 'is upside down: the right rows, from the last to the first',
  },
  {
    of: ofTable(rows => rows.map(row => row.toReversed())),
    says: 'is reversed in each row: the right numbers, from the last to the first',
  },
  {
    of: ofList(list => [[...list.slice(1), list[0]]]),
    says: 'is shifted: each number stands one place too early, and the first at the end',
  },
  {
    of: ofList(list => [[list.at(-1)!, ...list.slice(0, -1)]]),
    says: 'is shifted: each number stands one place too late, and the last at the beginning',
  },
  {
    of: ofList(list => tablesOf(list).map(rows => flat(transposed(rows)))),
    says: 'is laid out column by column where it should be row by row, or the other way round',
  },
  {
    of: ofList(list => [list.slice(0, -1)]),
    says: 'lacks its last number, and is right but for that',
  },
  {
    of: ofList(list => [list.slice(1)]),
    says: 'lacks its first number, and is right but for that',
  },
]

export function wrongArrangement({ part, compared, wrong }: Evidence): string | null {
  const arrays = compared.filter(({ wanted }) => Array.isArray(wanted))
  if (!wrong.every(one => arrays.includes(one) && isTelling(one) && !isRounded(one))) return null
  const found = arrangements.find(({ of }) =>
    arrays.every(one => one.same || of(one.wanted).some(made => isLike(numbersIn(one), made))),
  )
  if (found) return `${subject(part, wrong)} ${found.says}.`
  return oneMore({ part, wrong, compared }) ?? permuted({ part, wrong, compared })
}

/** Fewer than two different numbers tell nothing of an order. */
const isTelling = ({ wanted }: Compared): boolean => new Set(flat(wanted)).size > 1

/** What is off by less than any rule sees stands in its place. */
const isRounded = (one: Compared): boolean => isLike(numbersIn(one), one.wanted)

const subject = (part: string, wrong: readonly Compared[]): string =>
  new Set(wrong.map(({ what }) => what)).size === 1
    ? sentence(wrong[0].what)
    : `Every wrong result of ${part}`

function oneMore({ part, wrong }: Evidence): string | null {
  const isLonger = (one: Compared): boolean => {
    const got = numbersIn(one)
    return Array.isArray(got) && isList(one.wanted) && isLike(got.slice(0, -1), one.wanted)
  }
  return wrong.every(isLonger)
    ? `${subject(part, wrong)} has one number too many at its end, and is right but for that.`
    : null
}

function permuted({ part, wrong }: Evidence): string | null {
  const sorted = (x: Nested) => flat(x).sort((a, b) => a - b)
  const isPermuted = (one: Compared): boolean => {
    const got = numbersIn(one)
    if (got === undefined || !sameShape(shapeOf(got), shapeOf(one.wanted))) return false
    return isLike(sorted(got), sorted(one.wanted)) && flat(one.wanted).length > 2
  }
  return wrong.every(isPermuted)
    ? `${subject(part, wrong)} holds the right numbers in the wrong places.`
    : null
}

/** Whether two arrays have the same shape and the same numbers. */
export function isLike(x: Nested | undefined, y: Nested | undefined): boolean {
  if (x === undefined || y === undefined || !sameShape(shapeOf(x), shapeOf(y))) return false
  const wanted = flat(y)
  return flat(x).every((number, i) => isNear(number, wanted[i]))
}
