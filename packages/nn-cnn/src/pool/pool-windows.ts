// How the windows of pooling stand: unless told otherwise one beside the other, so that each pixel is seen once.

import type { Tensor } from '@neuralings/tensor'
import type { PairLike } from '../check.ts'
import { type Windows, windowsOn } from '../windows.ts'

export const poolOptionNames = ['stride', 'padding', 'ceilMode']

export interface PoolOptions {
  /** Pixels from window to window; left out: the size of the window. */
  stride?: PairLike
  /** Pixels around the image, at most half a window. They never win, and are 0 in a mean. */
  padding?: PairLike
  /** Whether a last window may reach beyond the padding, as long as it starts before the end of the image. */
  ceilMode?: boolean
}

/** The windows for images `x`. Throws as `windowsOn` does, and for a padding that a window could disappear in. */
export function poolWindows(
  x: Tensor,
  { op, size, stride = size, padding = 0, ceilMode }: PoolOptions & { op: string; size: PairLike },
): Windows {
  const windows = windowsOn(x, { op, size, stride, padding, dilation: 1, ceilMode })
  if (windows.padding.every((width, d) => 2 * width <= windows.size[d])) return windows
  const found = `${windows.padding.join('×')} for windows of ${windows.size.join('×')}`
  throw new RangeError(`${op}: expected a padding of at most half a window, got ${found}`)
}
