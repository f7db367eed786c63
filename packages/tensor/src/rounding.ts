// To whole numbers: down, up, or to the nearest. The dtype stays, so that float32 numbers stay float32, now whole;
// int32 numbers are whole already. PyTorch: torch.floor, torch.ceil, torch.round.

import { keeping } from './loops/map.ts'

/**
 * ⌊x⌋: the next whole number down.
 *
 * @example
 * console.log(floor(tensor([1.5, -1.5])).toArray()) // [ 1, -2 ]
 */
export const floor = keeping('floor', Math.floor)

/**
 * ⌈x⌉: the next whole number up.
 *
 * @example
 * console.log(ceil(tensor([1.5, -1.25])).toArray()) // [ 2, -1 ]
 */
export const ceil = keeping('ceil', Math.ceil)

/** `Math.round` takes a half up; here an odd neighbour gives way to the even one below. */
function toNearest(x: number): number {
  const near = Math.round(x)
  return near - x === 0.5 && near % 2 !== 0 ? near - 1 : near
}

/**
 * The nearest whole number; of two that are as near, the even one: halves that always went up would shift a mean.
 *
 * @example
 * console.log(round(tensor([1.2, 0.5, 1.5, 2.5])).toArray()) // [ 1, 0, 2, 2 ]
 */
export const round = keeping('round', toNearest)
