// What the lab says of where one stands: what has just come to rest, what is asked for next, what is missing.
import { shown } from '../frame/text.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { isOfScores, pullsOf, sums } from './scene.ts'
import { justMet, reached, type State } from './state.ts'
import { isLevel, missing, tasks } from './tasks.ts'

export function noteOn(state: State, { pulls }: Messages): Note {
  const met = justMet(state)
  if (met) return pulls.met[met.name]
  if (reached(state)) return pulls.play
  const task = tasks[state.done]
  switch (missing(state, task)) {
    case 'loss':
      return pulls.wanted[task.name]
    case 'far':
      return pulls.drag(state.knob === 1)
    case 'eighth':
      return task.eighth ? pulls.more : pulls.fewer
  }
  if (isOfScores(state)) return pulls.scores
  if (isLevel(state)) return pulls.elsewhere
  if (state.done === 0 && state.been[0] === state.been[1]) return pulls.start
  const { left, right } = sums(pullsOf(state))
  return pulls.uneven(shown(left, 1), shown(right, 1))
}

/** What the keys move. */
export function knobName(state: State): 'prediction' | 'last' | 'truth' | 'rival' {
  if (isOfScores(state)) return state.knob === 0 ? 'truth' : 'rival'
  return state.knob === 0 ? 'prediction' : 'last'
}

/** Shares are small: they have two decimals. */
export function digitsOf(state: State): number {
  return isOfScores(state) ? 2 : 1
}
