import { expect, test } from 'vitest'
import { builtIn } from '../../src/course/built.ts'

test('what is asked for and there, with half a sentence each', () => {
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

/** Given. */
export function given() {}

/** Not handed out. */
function own() {}

export const silent = (x: number) => x

/** From here to there. */
export const range = [0, 1]

export const answer = 4
`
  const asked = ['neuron', 'gradients', 'Price', 'silent', 'range', 'absent', 'own']
  expect(builtIn(source, asked)).toEqual([
    { name: 'neuron', says: 'One neuron' },
    { name: 'gradients', says: '[∂X, ∂W] of Y = X·W' },
    { name: 'Price', says: 'Costs 0.5 each' },
    { name: 'silent', says: '' },
  ])
})
