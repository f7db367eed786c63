// Training that takes longer than one likes to sit there: one sees how long it will take, Ctrl-C ends it without loss, and
// the same command takes it up again, with the very steps that it would have taken. Here for Node; in PyTorch one writes
// this oneself.

import { setImmediate } from 'node:timers/promises'
import { type Progress, type Stateful, type Training, together } from '@neuralings/optim'
import { requireCounts, requireOptions } from '@neuralings/tensor'
import { loadCheckpoint, saveCheckpoint } from './checkpoint.ts'
import { Interrupt } from './interrupt.ts'
import { Screen } from './screen.ts'

export interface LongTrainingOptions {
  /** The file, such as `novel.safetensors`. */
  checkpoint: string
  /** What changes besides the training itself, by name: the model, and every generator of random numbers. */
  parts: Readonly<Record<string, Stateful>>
  /** After so many steps it is done. */
  totalSteps: number
}

/** How often everything is written down, and how often there is time for anything else, in milliseconds. */
const every = { save: 60_000, pause: 50 }

/**
 * Goes on from `checkpoint`, if there is such a file, and yields after each step. Everything is written there at Ctrl-C,
 * which then ends the program as ever, and also once a minute and at the end; not when you leave the loop. Meanwhile a
 * terminal shows a bar, the loss and the time left. Throws when `totalSteps` is no whole number from 1 on, and what
 * `loadCheckpoint`, `saveCheckpoint` and `fit` throw.
 *
 * @example
 * const rng = createRng(1)
 * const model = new Linear(1, 1, { rng })
 * const deck = batches({ x: tensor([[1], [2]]), y: tensor([[2], [4]]) }, { batchSize: 2, rng })
 * const optimizer = new Adam(model.parameters(), { lr: 0.1 })
 * const training = fit({ model, loss: mse, optimizer, batches: deck, epochs: Infinity })
 * const options = { checkpoint: 'line.safetensors', parts: { model, rng }, totalSteps: 200 }
 * for await (const { step, loss } of longTraining(training, options)) {
 *   if (step === 200) console.log(loss < 0.01) // true
 * }
 */
export function longTraining(
  training: Training,
  options: LongTrainingOptions,
): AsyncGenerator<Progress, void> {
  requireOptions(options, 'longTraining', ['checkpoint', 'parts', 'totalSteps'])
  const { totalSteps } = options
  requireCounts({ totalSteps }, 'longTraining')
  return goOn(training, options)
}

async function* goOn(
  training: Training,
  { checkpoint, parts, totalSteps }: LongTrainingOptions,
): AsyncGenerator<Progress, void> {
  const whole = together({ ...parts, training })
  const isOld = loadCheckpoint(checkpoint, whole)
  const isDone = stepsTaken(training) >= totalSteps
  const [screen, interrupt] = [new Screen(), new Interrupt()]
  const [isTimeToSave, isTimeToPause] = [clock(every.save), clock(every.pause)]
  if (isOld && !isDone) screen.say(`Goes on from ${checkpoint}.`)
  if (isDone) screen.say(`All ${totalSteps} steps were taken before; they are in ${checkpoint}.`)
  try {
    for (const progress of steps(training, totalSteps)) {
      screen.clear()
      yield progress
      screen.draw({ ...progress, totalSteps })
      if (isTimeToSave()) saveCheckpoint(checkpoint, whole)
      if (isTimeToPause()) await setImmediate() // Ctrl-C is heard here
      if (interrupt.came) break
    }
    saveCheckpoint(checkpoint, whole)
    if (interrupt.came) screen.say(`Stopped; the same command goes on from ${checkpoint}.`)
  } finally {
    screen.clear()
    interrupt.release()
  }
  interrupt.passOn()
}

/** The steps that are still to be taken. */
function* steps(training: Training, totalSteps: number): Generator<Progress> {
  let step = stepsTaken(training)
  while (step < totalSteps) {
    const { value, done } = training.next()
    if (done) return
    step = value.step
    yield value
  }
}

function stepsTaken(training: Training): number {
  return training.stateDict()['cursor.step'].item()
}

/** Tells whether so many milliseconds have gone by since it last said yes. */
function clock(milliseconds: number): () => boolean {
  let last = performance.now()
  return () => {
    const now = performance.now()
    if (now - last < milliseconds) return false
    last = now
    return true
  }
}
