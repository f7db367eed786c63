// Results that are no numbers, or none that one can calculate with. Where one came from is another question.
import type { Given } from '../../testing/comparison.ts'
import type { Nested } from '../../testing/numbers.ts'
import { type Evidence, flat } from './evidence.ts'
import { sentence } from './tell.ts'

/** What kind of thing stands in the place of a number, with the words for it; null for a good number. */
const kinds: [is: (got: Given, wanted: Nested) => boolean, says: (got: Given) => string][] = [
  [got => got === undefined, () => 'undefined'],
  [got => got === null, () => 'null'],
  [got => typeof got === 'string', got => `text ('${got}')`],
  [got => typeof got === 'boolean', got => `${got}`],
  [got => kindOf(got) === 'function', () => 'a function'],
  [got => kindOf(got) === 'promise', () => 'a promise'],
  [got => kindOf(got) === 'object', got => `an object${className(got)}`],
]

const kindOf = (got: Given): string | null =>
  typeof got === 'object' && got !== null && 'kind' in got ? got.kind : null

const className = (got: Given): string => {
  const name = typeof got === 'object' && got !== null && 'kind' in got ? got.name : undefined
  return name && name !== 'Object' ? ` (${name})` : ''
}

/** That results of the part are of another kind than numbers. */
export function otherKind({ part, compared, wrong }: Evidence): string | null {
  for (const [is, says] of kinds) {
    const found = wrong.filter(({ got, wanted }) => is(got, wanted))
    if (found.length === 0) continue
    const [{ what, got, wanted }] = found
    const isEvery = found.length === compared.length && compared.length > 1
    const where = isEvery ? `Every result of ${part}` : sentence(what)
    return `${where} is ${says(got)}, and ${Array.isArray(wanted) ? 'numbers are' : 'a number is'} wanted.`
  }
  return insideArray(wrong)
}

/** That an array holds something else than numbers. */
function insideArray(wrong: Evidence['wrong']): string | null {
  for (const [is, says] of kinds) {
    for (const { what, got, wanted } of wrong) {
      const odd = Array.isArray(got) && itemsIn(got).find(({ item }) => is(item, wanted))
      if (odd)
        return `${sentence(what)}: element [${odd.index.join(', ')}] is ${says(odd.item)}, and no number.`
    }
  }
  return null
}

function itemsIn(items: Given[], at: number[] = []): { item: Given; index: number[] }[] {
  return items.flatMap((item, i) => {
    const index = [...at, i]
    return Array.isArray(item) ? itemsIn(item, index) : [{ item, index }]
  })
}

/** That NaN or Infinity came out where a finite number is wanted. */
export function notFinite({ part, compared, wrong }: Evidence): string | null {
  for (const [name, is] of [
    ['NaN (not a number)', Number.isNaN],
    ['Infinity', (x: number) => Math.abs(x) === Infinity],
  ] as const) {
    const found = wrong.filter(
      ({ got, wanted }) => numbers(got).some(is) && flat(wanted).every(Number.isFinite),
    )
    // Beside other wrong results it is not what is to be looked at first.
    if (found.length === 0 || found.length < wrong.length) continue
    const verb = Array.isArray(found[0].got) ? 'holds' : 'is'
    if (found.length === compared.length && found.length > 1)
      return `Every result of ${part} ${verb} ${name}.`
    return `${sentence(found[0].what)} ${verb} ${name}.`
  }
  return null
}

const numbers = (got: Given): number[] =>
  Array.isArray(got) ? got.flatMap(numbers) : typeof got === 'number' ? [got] : []
