import { expect, test } from 'vitest'
import { builtIn } from '../../src/course/built.ts'

test('what a file hands out, with half a sentence each', () => {
  const source = `
/** One neuron: f(w·x + b). */
export function neuron() {}

/**
 * [∂X, ∂W] of Y = X·W, given
 * upstream.
 */
export const gradients = () => {}

/** Costs 0.5 each. Or more. */
export class Price {}

/** Not handed out. */
function own() {}

export const answer = 4
`
  expect(builtIn(source)).toEqual([
    { name: 'neuron', says: 'One neuron' },
    { name: 'gradients', says: '[∂X, ∂W] of Y = X·W' },
    { name: 'Price', says: 'Costs 0.5 each' },
  ])
})
