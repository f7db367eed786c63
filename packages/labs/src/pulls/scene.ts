// What pulls at what. Targets pull at one prediction; or, with cross-entropy, softmax pulls at each of ten scores.
import type { Range } from '@neuralings/plots'

import { crossEntropy, crossEntropySlopes, delta, losses } from './losses.ts'

export const lossNames = ['squared', 'absolute', 'huber', 'crossEntropy'] as const
export type LossName = (typeof lossNames)[number]

/** The numbers that the learner can move. */
export interface Setting {
  /** Which of the losses. */
  loss: LossName
  prediction: number
  /** Where the last of seven targets lies. */
  last: number
  /** Is there an eighth target? */
  eighth: boolean
  /** The score of the true digit, and that of another. */
  truth: number
  rival: number
}

/** One pull: where it takes hold, where it comes from, how hard it is. */
export interface Pull {
  label: string
  at: number
  /** The target that pulls; a score is pulled by no place. */
  target?: number
  /** To the right when positive. */
  force: number
  /** A spring pulls as hard as it is long, a rope equally hard from anywhere. */
  isSpring: boolean
}

/** The true digit, and the one whose score can be moved as well. */
export const trueDigit = 3
export const rivalDigit = 8
const otherScores = [0.5, -1, 1, 0, -0.5, 2, -2, 0, 0, 1]

/** Mean 5, median 4; with the last one at 16 the mean is 6. */
const firstTargets = [1, 2.5, 3, 4, 7, 8.5]
const eighthTarget = 11

const reach: Range = [0, 16]
const scoreReach: Range = [-3, 9]

export function isOfScores({ loss }: Pick<Setting, 'loss'>): boolean {
  return loss === 'crossEntropy'
}

export function rangeOf(setting: Setting): Range {
  return isOfScores(setting) ? scoreReach : reach
}

export function targetsOf({ last, eighth }: Setting): number[] {
  return [...firstTargets, last, ...(eighth ? [eighthTarget] : [])]
}

export function scoresOf({ truth, rival }: Setting): number[] {
  return otherScores.with(trueDigit, truth).with(rivalDigit, rival)
}

/** The place that the arrows move. */
export function placeOf(setting: Setting): number {
  return isOfScores(setting) ? setting.truth : setting.prediction
}

/** The same setting with the prediction, or the true score, elsewhere. */
export function movedTo(setting: Setting, place: number): Setting {
  return isOfScores(setting) ? { ...setting, truth: place } : { ...setting, prediction: place }
}

export function pullsOf(setting: Setting): Pull[] {
  const { loss, prediction } = setting
  if (loss === 'crossEntropy') return scorePulls(scoresOf(setting))
  return targetsOf(setting).map((target, i) => ({
    label: String(i + 1),
    at: prediction,
    target,
    force: 0 - losses[loss].df(prediction - target),
    isSpring: isSpring(loss, Math.abs(prediction - target)),
  }))
}

function scorePulls(scores: readonly number[]): Pull[] {
  const slopes = crossEntropySlopes(scores, trueDigit)
  return scores.map((at, i) => ({ label: String(i), at, force: 0 - slopes[i], isSpring: false }))
}

/** Huber's springs snap into ropes. */
function isSpring(loss: LossName, distance: number): boolean {
  return loss === 'squared' || (loss === 'huber' && distance <= delta)
}

/** The loss: the mean over the targets, or the cross-entropy of the one example. */
export function lossOf(setting: Setting): number {
  const { loss, prediction } = setting
  if (loss === 'crossEntropy') return crossEntropy(scoresOf(setting), trueDigit)
  return mean(targetsOf(setting).map(target => losses[loss].f(prediction - target)))
}

/** How the loss changes with the place that the arrows move. */
export function slopeOf(setting: Setting): number {
  const forces = pullsOf(setting).map(({ force }) => force)
  return 0 - (isOfScores(setting) ? forces[trueDigit] : mean(forces))
}

/** All that pulls to the left, and all that pulls to the right. */
export function sums(pulls: readonly Pull[]): { left: number; right: number } {
  const sum = (side: -1 | 1) =>
    pulls.reduce((total, { force }) => total + Math.max(0, side * force), 0)
  return { left: sum(-1), right: sum(1) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
