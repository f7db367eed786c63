// Where a part is wrong and where it is right, told by the sign of one of its inputs. Only the calls that the
// tests have shown count, on either side.
import type { Evidence } from './evidence.ts'

const regions: [name: string, has: (x: number) => boolean][] = [
  ['0', x => x === 0],
  ['negative', x => x < 0],
  ['positive', x => x > 0],
  ['not 0', x => x !== 0],
]

/** Different inputs on either side that it takes to speak of a region; 0 is but one. */
const enough = 3

export function wrongRegion({ part, compared }: Evidence): string | null {
  const calls = compared.map(({ what, same }) => ({ inputs: inputsOf(what, part) ?? [], same }))
  const count = calls[0]?.inputs.length ?? 0
  if (calls.some(({ inputs }) => inputs.length !== count)) return null
  const found = Array.from({ length: count }, (_, place) => {
    const at = (same: boolean) =>
      new Set(calls.filter(call => call.same === same).map(({ inputs }) => inputs[place]))
    const name = regionOf({ wrong: at(false), right: at(true) })
    return name ? [{ place, name }] : []
  }).flat()
  if (found.length !== 1) return null
  const [{ place, name }] = found
  const input = count === 1 ? 'its input' : `its ${ordinals[place] ?? `input ${place + 1}`}`
  return `${part} is wrong in all calls that were tried where ${input} is ${name}, and right in all others.`
}

/** The region in which all wrong inputs are, and no right one, if there are enough of both to tell. */
function regionOf({ wrong, right }: { wrong: Set<number>; right: Set<number> }) {
  if (right.size < enough) return undefined
  return regions.find(
    ([name, has]) =>
      wrong.size >= (name === '0' ? 1 : enough) && [...wrong].every(has) && ![...right].some(has),
  )?.[0]
}

const ordinals = ['first input', 'second input', 'third input']

/** The numbers that a call was given: 2 and 0.1 in `leakyRelu(2, 0.1)`, or in `slope at x = 2, w = 0.1`. */
function inputsOf(what: string, part: string): number[] | null {
  if (what.startsWith(`${part}(`) && what.endsWith(')'))
    return numbersOf(what.slice(part.length + 1, -1).split(', '))
  if (!what.startsWith(`${part} at `)) return null
  return numbersOf(
    what
      .slice(part.length + 4)
      .split(', ')
      .map(text => text.replace(/^.* = /, '')),
  )
}

function numbersOf(texts: string[]): number[] | null {
  const numbers = texts.map(text => (text.trim() === '' ? Number.NaN : Number(text)))
  return numbers.some(Number.isNaN) ? null : numbers
}
