// Results of another shape than the one that is wanted.
import { sameShape, shapeOf } from '../../testing/numbers.ts'
import { isLike } from './arrangement.ts'
import { type Evidence, flat, numbersIn } from './evidence.ts'
import { allOf, capital, describeShape, sentence } from './tell.ts'

/** That the shapes differ, with both. */
export function wrongShape({ part, wrong }: Evidence): string | null {
  const results = wrong.map(({ what, wanted, ...one }) => ({
    what,
    wanted,
    got: numbersIn({ what, wanted, ...one }),
  }))
  const isOther = ({ got, wanted }: (typeof results)[number]): boolean =>
    got !== undefined && !sameShape(shapeOf(got), shapeOf(wanted))
  if (!results.every(isOther)) return null
  const [{ what, got, wanted }] = results
  const isFlat = results.every(one => isLike(flat(one.got!), flat(one.wanted)))
  const right = isFlat && flat(wanted).length > 1 ? ', with the right numbers in it' : ''
  const head =
    wrong.length > 1
      ? `${capital(allOf(wrong.length))} wrong results of ${part} have another shape: `
      : ''
  return `${head}${head ? what : sentence(what)} is ${describeShape(shapeOf(got!))} and should be ${describeShape(shapeOf(wanted))}${right}.`
}
