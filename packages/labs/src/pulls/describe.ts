// The pulls in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { delta } from './losses.ts'
import {
  isOfScores,
  lossOf,
  movedTo,
  type Pull,
  placeOf,
  pullsOf,
  slopeOf,
  sums,
  trueDigit,
} from './scene.ts'
import { reached, type State, stepOf } from './state.ts'
import { isLevel, tasks } from './tasks.ts'
import { digitsOf, knobName, noteOn } from './words.ts'

type Words = Messages['pulls']

export function describe(state: State, messages: Messages): string[] {
  const { describe, knobs } = messages.pulls
  const pulls = pullsOf(state)
  const { left, right } = sums(pulls)
  const digits = digitsOf(state)
  return [
    lossIn(state, describe),
    ...(isOfScores(state) ? [] : [describe.prediction(shown(placeOf(state), 1))]),
    ...pulls.map(pull => pullIn(pull, digits, describe)),
    describe.sums(shown(left, digits), shown(right, digits), isLevel(state)),
    describe.loss(shown(lossOf(state), 2), shown(slopeOf(state), 2)),
    ...beenIn(state, describe),
    describe.knob(knobs[knobName(state)], stepOf(state)),
    noteOn(state, messages)[0],
    reached(state) ? describe.reached(tasks.length) : describe.goal(state.done, tasks.length),
  ]
}

/** How much of the loss is drawn. */
function beenIn(state: State, { been }: Words['describe']): string[] {
  const [low, high] = state.been
  return low === high ? [] : [been(spotOf(state, low), spotOf(state, high))]
}

/** A place, and the loss there. */
function spotOf(state: State, place: number) {
  return { place: shown(place, 1), loss: shown(lossOf(movedTo(state, place)), 2) }
}

function lossIn({ loss }: State, describe: Words['describe']): string {
  if (loss === 'huber') return describe.huber(delta)
  return loss === 'crossEntropy' ? describe.crossEntropy(trueDigit) : describe[loss]
}

function pullIn({ label, at, target, force }: Pull, digits: number, words: Words['describe']) {
  const side = force < 0 ? 'left' : 'right'
  const strength = shown(Math.abs(force), digits)
  if (target === undefined) return words.score(label, shown(at, 1), words.pushed(side, strength))
  const pull = force === 0 ? words.restsOn : words.pulls(side, strength)
  return words.target(label, shown(target, 1), pull)
}
