// Random numbers that can be repeated: the same seed gives the same run, today and next year.
// A generator is always passed in, never hidden. PyTorch: torch.Generator.

import { contiguous } from './copies.ts'
import { tensor } from './create.ts'
import { refuse, refuseRange } from './guards/described.ts'
import { isTensor, type Tensor } from './tensor.ts'

/**
 * A stream of random numbers, fixed by its seed (xoshiro128**, Blackman and Vigna, 2018).
 *
 * @example
 * const rng = createRng(1)
 * const again = createRng(1)
 * console.log(rng.uniform() === again.uniform()) // true
 */
export class Rng {
  readonly #state: Uint32Array

  constructor(seed: number) {
    if (!Number.isSafeInteger(seed)) refuse('createRng', 'a whole number as seed', seed)
    this.#state = scramble(seed)
  }

  /** 32 random bits, as a whole number from 0 to 2³² - 1. */
  bits(): number {
    const s = this.#state
    const result = Math.imul(rotate(Math.imul(s[1], 5), 7), 9) >>> 0
    const shifted = s[1] << 9
    s[2] ^= s[0]
    s[3] ^= s[1]
    s[1] ^= s[2]
    s[0] ^= s[3]
    s[2] ^= shifted
    s[3] = rotate(s[3], 11)
    return result
  }

  /** Every number in [low, high) is equally likely; where both are the same, it is that. Throws unless low ≤ high. */
  uniform(low = 0, high = 1): number {
    if (!(Number.isFinite(low) && Number.isFinite(high - low) && low <= high))
      refuseRange('uniform', 'low ≤ high, both finite', low, high)
    const x = low + (high - low) * this.#fraction()
    // Far from 0 numbers lie so thinly that one may be rounded up to `high`: then another is drawn.
    return x < high || low === high ? x : this.uniform(low, high)
  }

  /** From 0 up to, but without, 1: 53 bits, as many as a JavaScript number can hold. */
  #fraction(): number {
    return ((this.bits() >>> 5) * 2 ** 26 + (this.bits() >>> 6)) / 2 ** 53
  }

  /** The bell curve: two uniform numbers give a radius and an angle (Box and Muller, 1958). Throws for a std below 0. */
  normal(mean = 0, std = 1): number {
    if (typeof mean !== 'number' || typeof std !== 'number' || !(std >= 0))
      refuseRange('normal', 'a mean and a std of 0 or more', mean, std)
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()))
    return mean + std * radius * Math.cos(2 * Math.PI * this.uniform())
  }

  /** A whole number from `low` up to, but without, `high`. */
  integer(low: number, high: number): number {
    if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high))
      refuse('integer', 'two whole numbers', low, high)
    if (high <= low) throw new RangeError(`integer: nothing lies from ${low} up to ${high}`)
    return low + Math.floor(this.uniform(0, high - low))
  }

  /** A shuffled copy: every order is equally likely (Fisher and Yates, 1938). */
  shuffle<T>(items: ArrayLike<T>): T[] {
    if (typeof items?.length !== 'number') {
      refuse('shuffle', 'a list', items)
    }
    const shuffled = Array.from(items)
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.integer(0, i + 1)
      ;[shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]]
    }
    return shuffled
  }

  /** A child generator with a stream of its own, so that drawing more here changes nothing there. */
  split(): Rng {
    return new Rng(this.bits() * 2 ** 21 + (this.bits() >>> 11))
  }

  /** Where the stream is, as a tensor by name, so that it can go into a file. PyTorch: Generator.get_state. */
  stateDict(): Record<string, Tensor> {
    return { state: tensor(Int32Array.from(this.#state), { dtype: 'int32' }) }
  }

  /** Goes on where another generator was. Throws unless it is given such a state. */
  loadStateDict({ state }: Record<string, Tensor>): void {
    const fits = isTensor(state) && state.dtype === 'int32' && state.shape.join() === '4'
    if (!fits || state.data.every(bits => bits === 0)) {
      refuse('loadStateDict', '{ state }, as stateDict() of an Rng gives it', state)
    }
    this.#state.set(contiguous(state).data)
  }
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by))
}

/** Spreads a seed over 128 bits, so that neighbouring seeds start far apart (after SplitMix, Steele et al., 2014). */
function scramble(seed: number): Uint32Array {
  const state = new Uint32Array(4)
  let x = seed | 0
  let high = Math.floor(seed / 2 ** 32) | 0
  for (let i = 0; i < 4; i++) {
    x = (x + 0x9e3779b9) | 0
    let z = x ^ high
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    state[i] = high = z ^ (z >>> 16)
  }
  return state
}

/**
 * A generator whose whole future is fixed by `seed`, a whole number.
 *
 * @example
 * console.log(createRng(1).integer(0, 100) === createRng(1).integer(0, 100)) // true
 */
export function createRng(seed: number): Rng {
  return new Rng(seed)
}
