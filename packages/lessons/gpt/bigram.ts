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
