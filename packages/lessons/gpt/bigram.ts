// The simplest language model: how often each letter came after each other letter. Names end with a sign of their own,
// which also starts them: 0, and the letters are 1 to 26.

export const vocabSize = 27

const letters = '⏎abcdefghijklmnopqrstuvwxyz'

/** A name with its end sign before and behind it, as ids. */
export const idsOf = (name: string): number[] =>
  Array.from(`⏎${name}⏎`, letter => letters.indexOf(letter))

export const lettersOf = (ids: readonly number[]): string[] => ids.map(id => letters[id]!)

/** ln of the shares of what comes next, for each id: counts of all pairs, and one more for each. */
export function bigramLogits(names: readonly string[]): number[][] {
  const counts = Array.from({ length: vocabSize }, () => Array<number>(vocabSize).fill(1))
  for (const name of names) {
    const ids = idsOf(name)
    for (let i = 1; i < ids.length; i++) counts[ids[i - 1]!]![ids[i]!]!++
  }
  return counts.map(row => {
    const total = row.reduce((sum, count) => sum + count)
    return row.map(count => Math.log(count / total))
  })
}

/**
 * The loss of a bigram on other ids. What never came after a letter is as likely as it is anywhere, and has as much room as there
 * are different letters after it (Witten and Bell, 1991).
 */
export function bigramLoss(
  train: readonly number[],
  heldOut: readonly number[],
  size: number,
): number {
  const pairs = Array.from({ length: size }, () => new Map<number, number>())
  const [single, followed] = [new Float64Array(size).fill(1), new Float64Array(size)]
  for (let i = 1; i < train.length; i++) {
    const [before, id] = [train[i - 1]!, train[i]!]
    pairs[before]!.set(id, (pairs[before]!.get(id) ?? 0) + 1)
    single[id]!++
    followed[before]!++
  }
  const total = train.length - 1 + size
  let sum = 0
  for (let i = 1; i < heldOut.length; i++) {
    const [before, id] = [heldOut[i - 1]!, heldOut[i]!]
    const kinds = pairs[before]!.size
    const seen = pairs[before]!.get(id) ?? 0
    const anywhere = single[id]! / total
    sum -= Math.log(
      kinds === 0 ? anywhere : (seen + kinds * anywhere) / (followed[before]! + kinds),
    )
  }
  return sum / (heldOut.length - 1)
}
