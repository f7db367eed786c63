// The language of `einsum` (Einstein, 1916): every dimension gets a letter, those of the tensors and those of the result.
// 'ij,jk->ik' says: result[i][k] = Σⱼ x[i][j] · y[j][k]. A letter that the result leaves out is summed over.

import { described } from './described.ts'
import type { Tensor } from './tensor.ts'

/** The letters of each operand's dimensions, and those of the result. */
export interface Equation {
  operands: readonly string[]
  output: string
}

/**
 * Reads an equation of `einsum`. Without `->` the result has the letters that occur once, in alphabetical order.
 *
 * @example
 * console.log(parseEquation('ij,jk')) // { operands: [ 'ij', 'jk' ], output: 'ik' }
 */
export function parseEquation(equation: string): Equation {
  if (typeof equation !== 'string') {
    throw new TypeError(
      `einsum: expected an equation such as 'ij,jk->ik' first, got ${described(equation)}`,
    )
  }
  const [, inputs, result] = /^([a-z,]*)(?:->([a-z]*))?$/i.exec(equation.replace(/\s/g, '')) ?? []
  if (inputs === undefined) {
    throw new SyntaxError(
      `einsum: '${equation}' is no equation; write one letter for each dimension, as in 'ij,jk->ik'`,
    )
  }
  const output = result ?? lettersUsedOnce(inputs)
  for (const [i, letter] of [...output].entries()) {
    if (!inputs.includes(letter)) {
      throw new RangeError(
        `einsum: no tensor has the letter ${letter} of the result in '${equation}'`,
      )
    }
    if (output.indexOf(letter) < i) {
      throw new RangeError(`einsum: the result names ${letter} twice in '${equation}'`)
    }
  }
  return { operands: inputs.split(','), output }
}

function lettersUsedOnce(inputs: string): string {
  const letters = inputs.replaceAll(',', '')
  return [...letters]
    .filter(each => letters.split(each).length === 2)
    .sort()
    .join('')
}

/**
 * How long each letter's dimension is, as a function: letters → lengths. As in all broadcasting, 1 stretches to any
 * length. Throws when the tensors do not fit the equation.
 */
export function letterLengths({ operands }: Equation, tensors: readonly Tensor[]) {
  checkRanks(operands, tensors)
  const lengths = new Map<string, number>()
  for (const [i, letters] of operands.entries()) {
    for (const [d, letter] of [...letters].entries()) {
      const [known, length] = [lengths.get(letter) ?? 1, tensors[i].shape[d]]
      if (known !== 1 && length !== 1 && known !== length) {
        const shapes = tensors.map(x => `[${x.shape}]`).join(' and ')
        throw new RangeError(
          `einsum: ${letter} is ${known} long and also ${length} long in '${operands}' with shapes ${shapes}`,
        )
      }
      lengths.set(letter, known === 1 ? length : known)
    }
  }
  return (letters: string) => [...letters].map(letter => lengths.get(letter)!)
}

function checkRanks(operands: readonly string[], tensors: readonly Tensor[]): void {
  if (operands.length !== tensors.length) {
    throw new RangeError(
      `einsum: '${operands}' is about ${operands.length} tensors, got ${tensors.length}`,
    )
  }
  for (const [i, letters] of operands.entries()) {
    const { shape } = tensors[i]
    if (shape.length === letters.length) continue
    throw new RangeError(
      `einsum: '${letters}' has ${letters.length} letters for the ${shape.length} dimensions of shape [${shape}]`,
    )
  }
}
