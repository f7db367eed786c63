// What the plotter answers to a mark: what is so here, and where to look next.
import { shown } from '../frame/text.ts'
import { type FlatEnd, flatSlope } from './flat-ends.ts'

/** One sentence, and a shorter one for a narrow window. */
export interface Note {
  full: string
  short: string
}

export const welcome: Note = {
  full: 'Walk out along each curve. Where does the slope fade?',
  short: 'Where does the slope fade?',
}

/** Asked when another curve is shown. */
export const another = (isDone: boolean): Note =>
  isDone
    ? { full: 'This curve is done.', short: 'This curve is done.' }
    : {
        full: 'And this one? Flat at one end, at both, or nowhere (a)?',
        short: 'Flat where? Nowhere: a.',
      }

interface Marked {
  slope: number
  /** Is the slope tiny at this very point? */
  isFlat: boolean
  /** Was this the curve's last flat end? */
  isDone: boolean
}

/** The answer to "it is flat from here on". */
export function afterMark(end: FlatEnd | undefined, { slope, isFlat, isDone }: Marked): Note {
  if (end) return found(end, isDone ? 'Done.' : 'One more end.')
  if (isFlat)
    return {
      full: 'Level for a moment: the slope comes back further out.',
      short: 'Level only here: go further out.',
    }
  return {
    full: `Not flat: slope of ${shown(slope, 3)}. If it is flat nowhere, press a.`,
    short: `Not flat: slope ${shown(slope, 3)}.`,
  }
}

/** The answer to "it goes flat nowhere"; `isHere`: the cursor stands where it is flat. */
export function afterAlive(isAlive: boolean, isHere: boolean): Note {
  if (isAlive)
    return {
      full: 'Right: everywhere a nudge gets through. Done.',
      short: 'Right, it never goes flat.',
    }
  return isHere
    ? { full: 'It does go flat: look at the slope right here.', short: 'It does, right here.' }
    : { full: 'It does go flat. Watch the slope at both ends.', short: 'It does: see both ends.' }
}

/** `Saturated for x ≤ −4.59: slope under 0.01.` */
export function flatEndInWords(end: FlatEnd): string {
  const slope = end.kind === 'dead' ? 'slope exactly 0' : `slope under ${flatSlope}`
  return `${whereFlat(end)}: ${slope}.`
}

function found(end: FlatEnd, next: string): Note {
  return { full: `${flatEndInWords(end)} ${next}`, short: `${whereFlat(end)}. ${next}` }
}

function whereFlat({ side, from, kind }: FlatEnd): string {
  const sign = side === 'left' ? '≤' : '≥'
  return `${kind === 'dead' ? 'Dead' : 'Saturated'} for x ${sign} ${shown(from, 2)}`
}
