// From a number between 0 and 1 to something the eye can weigh: a character that is darker or lighter,
// or a colour on a scale. Scales stay readable for colour-blind eyes: they also differ in brightness.
import type { Rgb } from './color.ts'

const blocks = [...' ░▒▓█']
const ascii = [...' .:-=+*#%@']

/** The characters from empty to full. */
export function shadeSteps(isAscii: boolean): readonly string[] {
  return isAscii ? ascii : blocks
}

/** The character that fills about `t` (0 to 1) of its cell. */
export function shade(t: number, isAscii: boolean): string {
  const steps = shadeSteps(isAscii)
  return steps[Math.round(clamp(t) * (steps.length - 1))]
}

/** Black to white. */
export function grey(t: number): Rgb {
  return blend(
    [
      [0, 0, 0],
      [255, 255, 255],
    ],
    t,
  )
}

/** Dark blue over grey to yellow, for amounts. */
export function sequential(t: number): Rgb {
  return blend(
    [
      [0, 34, 78],
      [65, 77, 107],
      [124, 123, 120],
      [188, 174, 108],
      [254, 232, 56],
    ],
    t,
  )
}

/** Blue over near white to orange, for numbers on two sides of a middle. */
export function diverging(t: number): Rgb {
  return blend(
    [
      [40, 112, 200],
      [150, 185, 226],
      [243, 243, 240],
      [243, 190, 130],
      [222, 112, 16],
    ],
    t,
  )
}

/** The colour at `t` along evenly spaced stops. */
export function blend(stops: readonly Rgb[], t: number): Rgb {
  const place = clamp(t) * (stops.length - 1)
  const from = Math.min(Math.floor(place), stops.length - 2)
  const share = place - from
  const at = (i: 0 | 1 | 2) => stops[from][i] * (1 - share) + stops[from + 1][i] * share
  return [at(0), at(1), at(2)]
}

/** `t` kept between 0 and 1; NaN counts as 0. */
export function clamp(t: number): number {
  return Math.min(1, Math.max(0, t || 0))
}
