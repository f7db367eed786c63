// What there is to say about a training while one waits for it, in one line.

import { progressBar } from '@neuralings/plots'
import { requireOptions } from '@neuralings/tensor'

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
 * A bar, the share that is done, step and loss, and about how long the rest will take. Never in more columns than `width`:
 * where there is little room, first the bar becomes short, then the steps are missing, and then the loss.
 *
 * @example
 * const status = { step: 300, totalSteps: 1200, loss: 2.34567, secondsPerStep: 0.1 }
 * console.log(statusLine(status, { width: 61 }))
 * // ━━━╸──────────  25 %  step 300 of 1200  loss 2.346  1:30 left
 */
export function statusLine(
  { step, totalSteps, loss, secondsPerStep }: Status,
  options: { width?: number } = {},
): string {
  const { width = 80 } = requireOptions(options, 'statusLine', ['width'])
  const share = Math.min(1, step / totalSteps)
  const percent = `${Math.floor(100 * share)} %`.padStart(5)
  const steps = `step ${step} of ${totalSteps}`
  const [lost, left] = [
    `loss ${loss.toPrecision(4)}`,
    `${duration((totalSteps - step) * secondsPerStep)} left`,
  ]
  const choices = [
    [percent, steps, lost, left],
    [percent, lost, left],
    [percent, left],
  ]
  const lines = choices.map(parts => parts.join('  '))
  const said = lines.find(line => line.length <= width) ?? lines[2].slice(0, width)
  const room = Math.min(widestBar, width - said.length - 1)
  return room < 1 ? said : `${progressBar(share, { width: room })} ${said}`
}

/** As on a clock: 0:07, 1:30, 2:05:00. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (x: number) => String(x).padStart(2, '0')
  const clock = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes)
  return `${clock}:${two(whole % 60)}`
}
