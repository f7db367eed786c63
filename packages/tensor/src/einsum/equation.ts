// The language of `einsum` (Einstein, 1916): every dimension gets a letter, those of the tensors and those of the result.
// 'ij,jk->ik' says: result[i][k] = Σⱼ x[i][j] · y[j][k]. A letter that the result leaves out is summed over. An ellipsis
// stands for dimensions that need no letter: '...ij,...jk->...ik' multiplies matrices in any number of batches.

import { requireTensors } from '../guards/arguments.ts'
import { refuse } from '../guards/described.ts'
import { broadcastShapes, type Shape } from '../shape.ts'
import type { Tensor } from '../tensor.ts'

/** The letters of each operand's dimensions, and those of the result. */
export interface Equation {
  operands: readonly string[]
  output: string
}

/** Stands for all dimensions that have no letter; three dots are read as this one character. */
const ellipsis = '…'

/**
 * Reads an equation of `einsum`. Without `->` the result has the dimensions of the ellipsis `...`, if there is one, and
 * the letters that occur once, in alphabetical order. The ellipsis stays one character, `…`, unless the `tensors` show
 * how many dimensions it stands for: then each of them gets a letter that the equation does not use.
 *
 * @example
 * console.log(parseEquation('ij,jk')) // { operands: [ 'ij', 'jk' ], output: 'ik' }
 * console.log(parseEquation('...ij->...ji')) // { operands: [ '…ij' ], output: '…ji' }
 * console.log(parseEquation('...ij->...ji', [zeros([2, 3, 4])])) // { operands: [ 'aij' ], output: 'aji' }
 */
export function parseEquation(equation: string, tensors?: readonly Tensor[]): Equation {
  if (typeof equation !== 'string') {
    refuse('einsum', "an equation such as 'ij,jk->ik' first", equation)
  }
  const text = equation.replace(/\s/g, '').replaceAll('...', ellipsis)
  const [, inputs, result] = /^([a-z,…]*)(?:->([a-z…]*))?$/i.exec(text) ?? []
  if (inputs === undefined || inputs.split(',').some(own => own.split(ellipsis).length > 2)) {
    throw new SyntaxError(
      `einsum: '${equation}' is no equation; write one letter for each dimension, as in 'ij,jk->ik', or ... once for several`,
    )
  }
  const output = result ?? implicitOutput(inputs)
  for (const [i, letter] of [...output].entries()) {
    if (!inputs.includes(letter) && letter !== ellipsis) {
      throw new RangeError(
        `einsum: no tensor has the letter ${letter} of the result in '${equation}'`,
      )
    }
    if (output.indexOf(letter) < i) {
      throw new RangeError(`einsum: the result names ${letter} twice in '${equation}'`)
    }
  }
  const parsed = { operands: inputs.split(','), output }
  return tensors ? spelledOut(parsed, tensors) : parsed
}

function implicitOutput(inputs: string): string {
  const letters = inputs.replace(/[,…]/g, '')
  const once = [...letters].filter(each => letters.split(each).length === 2).sort()
  return (inputs.includes(ellipsis) ? ellipsis : '') + once.join('')
}

/** With letters in the place of the ellipsis. Like shapes that broadcast, those of several tensors end together. */
function spelledOut({ operands, output }: Equation, tensors: readonly Tensor[]): Equation {
  requireTensors(tensors, 'einsum')
  checkRanks(operands, tensors)
  if (!(operands.join() + output).includes(ellipsis)) return { operands, output }
  const covered = operands.map((letters, i) => coveredBy(letters, tensors[i].shape))
  const { length } = covered.reduce((a, b) => broadcastShapes(a, b, 'einsum'))
  const taken = operands.join()
  const free = [...alphabet].filter(letter => !taken.includes(letter)).slice(0, length)
  const spell = (letters: string, rank: number) =>
    letters.replace(ellipsis, free.slice(length - rank).join(''))
  return {
    operands: operands.map((letters, i) => spell(letters, covered[i].length)),
    output: spell(output, length),
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The part of a shape that an ellipsis stands for; nothing when there is none. */
function coveredBy(letters: string, shape: Shape): Shape {
  const start = letters.indexOf(ellipsis)
  return start === -1 ? [] : shape.slice(start, start + shape.length - letters.length + 1)
}

/**
 * How long each letter's dimension is, as a function: letters → lengths. As in all broadcasting, 1 stretches to any
 * length. Throws when the tensors do not fit the equation.
 */
export function letterLengths({ operands }: Equation, tensors: readonly Tensor[]) {
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
    const count = letters.replace(ellipsis, '').length
    if (shape.length === count || (letters.includes(ellipsis) && shape.length > count)) continue
    throw new RangeError(
      `einsum: '${letters}' has ${count} letters for the ${shape.length} dimensions of shape [${shape}]`,
    )
  }
}
