// Walks over the training of a milestone, for its test: goes on from what an earlier run has kept, tells the screen
// how far it has come, and keeps what is learnt.
import type { Variable } from '@neuralings/autograd'
import {
  checkpoint,
  isStopped,
  keepCheckpoint,
  preset,
  reportProgress,
  requireFit,
} from '@neuralings/lesson-kit/testing'
import type { Stateful } from '@neuralings/optim'
import { copyInto, loadSafetensors, saveSafetensors } from '@neuralings/tensor'

/** What the `train` of a milestone yields: at first untrained, as step 0, then after every step. */
export interface Step {
  step: number
  loss?: number
  /** What learns, by the names that PyTorch gives it. */
  parameters: Readonly<Record<string, Variable>>
  /** What else the next step depends on: the optimizer, or `together({ optimizer, rng })`. */
  optimizer?: Stateful
}

interface Way<Now> {
  seed: number
  /** So many lead to the mark. */
  steps: number
  /** Begins a training without an end, on the same data for the same seed. `step`: so many an earlier run has done, for a schedule. */
  train: (from: { seed: number; step: number }) => Iterable<Now> | AsyncIterable<Now>
  /** After which steps it is looked at; besides, at first and in the end. */
  looks: (step: number) => boolean
  /** Looks at what was learnt, and says how good it is: the lines below the curve. `step` counts those of earlier runs, too. */
  look: (now: Now, step: number) => string
}

/** Screens are told of every fifth step. */
const every = 5

/** Trains to the mark, or for `neuralings train` until it is stopped. */
export async function follow<Now extends Step>({ seed, steps, train, looks, look }: Way<Now>) {
  const done = checkpoint()?.step ?? 0
  const mark = preset() === 'long' ? undefined : Math.max(steps, done)
  let note = ''
  for await (const now of train({ seed, step: done })) {
    if (now.step === 0) goOn(now)
    const step = done + now.step
    const report = () => reportProgress({ step, steps: mark, from: done, loss: now.loss, note })
    const isSpoilt = !Number.isFinite(now.loss ?? 0) // the report refuses it
    if (isSpoilt || step % every === 0) report()
    if (now.step > 0) keepCheckpoint(() => state(now, step))
    const isLast = step === mark || isStopped()
    if (isLast || now.step === 0 || looks(step)) {
      note = look(now, step)
      report()
    }
    if (isLast) return
  }
}

const state = ({ parameters, optimizer }: Step, step: number) => ({
  step,
  model: saveSafetensors(
    Object.fromEntries(Object.entries(parameters).map(([name, { data }]) => [name, data])),
  ),
  ...(optimizer && { optimizer: saveSafetensors(optimizer.stateDict()) }),
})

/** Puts what an earlier run has kept in the place of what is untrained. */
function goOn({ parameters, optimizer }: Step): void {
  const kept = checkpoint()
  if (!kept) return
  const model = loadSafetensors(kept.model)
  requireFit(shapesOf(parameters), shapesOf(model))
  for (const [name, { data }] of Object.entries(parameters)) copyInto(data, model[name])
  if (kept.optimizer) optimizer?.loadStateDict(loadSafetensors(kept.optimizer))
}

const shapesOf = (tensors: Readonly<Record<string, { shape: readonly number[] }>>) =>
  Object.fromEntries(Object.entries(tensors).map(([name, { shape }]) => [name, shape]))
