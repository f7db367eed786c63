// What there is to say about a training while one waits for it, in one line.

import { progressBar } from '@neuralings/plots'

export interface Status {
  /** The last step, of so many. */
  step: number
  totalSteps: number
  loss: number
  /** How long a step takes. */
  secondsPerStep: number
}

const widestBar = 30

/**
 * A bar, the share that is done, step and loss, and about how long the rest will take. In fewer columns than `width` if
 * it can, and never in more: then the bar is shorter, or missing, or the end is cut off.
 *
 * @example
 * const status = { step: 300, totalSteps: 1200, loss: 2.34567, secondsPerStep: 0.1 }
 * console.log(statusLine(status, { width: 61 }))
 * // ━━━╸──────────  25 %  step 300 of 1200  loss 2.346  1:30 left
 */
export function statusLine(
  { step, totalSteps, loss, secondsPerStep }: Status,
  { width = 80 }: { width?: number } = {},
): string {
  const share = Math.min(1, step / totalSteps)
  const said = [
    `${Math.floor(100 * share)} %`.padStart(5),
    `step ${step} of ${totalSteps}`,
    `loss ${loss.toFixed(3)}`,
    `${duration((totalSteps - step) * secondsPerStep)} left`,
  ].join('  ')
  const room = Math.min(widestBar, width - said.length - 1)
  return room < 1 ? said.slice(0, width) : `${progressBar(share, { width: room })} ${said}`
}

/** As on a clock: 0:07, 1:30, 2:05:00. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (x: number) => String(x).padStart(2, '0')
  const clock = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes)
  return `${clock}:${two(whole % 60)}`
}
