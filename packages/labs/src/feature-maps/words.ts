// What the lab says of where one stands.
import { shown } from '../frame/text.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { answerOf, type Bench, type Specimen } from './bench.ts'
import { layerNames } from './model.ts'
import { mapOf, type State, specimenOf } from './state.ts'

export function noteOn(state: State, bench: Bench, { features }: Messages): Note {
  const { notes } = features
  const specimen = specimenOf(state, bench)
  const { label, answer } = specimen
  const [level, upright] = [0, 1].map(i =>
    state.layer === 1 ? shown(answerOf(bench.specimens[i]!, 1, mapOf(state, bench)), 3) : '',
  )
  switch (state.said) {
    case 'elsewhere':
      return notes.elsewhere
    case 'notLevel':
      return notes.notLevel(level!, upright!)
    case 'level':
      return notes.level(level!, upright!)
    case 'readRight':
      return notes.readRight
    case 'notYet':
      return notes.notYet(label, answer)
    case 'before':
      return notes.before(answer)
    case 'first':
      return notes.first(bench.early, bench.misread)
    default:
      break
  }
  if (state.done === 0) return notes.findLevel
  if (specimen.kind === 'misread') return notes.findLayer(label, answer)
  return state.done === 1 ? notes.findMisread : notes.lookOn
}

export function nameOf(specimen: Specimen, { features }: Messages): string {
  if (specimen.stroke) return features.strokes[specimen.stroke]
  return specimen.kind === 'misread'
    ? features.misread(specimen.label, specimen.answer)
    : features.digit(specimen.label)
}

/** The scores as shares. */
export function sharesOf({ layers }: Specimen): number[] {
  const scores = layers.at(-1)!.toArray() as number[]
  const largest = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}

export const layerOf = ({ layer }: State, { features }: Messages): string =>
  features.layers[layerNames[layer]!]
