// A question about an exercise, made of its own wrong versions: which of these is right, or what does this one do wrong.
// The same seed makes the same question.
import { createHash } from 'node:crypto'
import type { Exercise, Mutant } from '@neuralings/lesson-kit'

export interface Answer {
  text: string
  isRight: boolean
  /** What to say to whoever chose it. */
  says: string
}

export interface Question {
  exercise: string
  title: string
  asks: string
  /** The code that it is about. */
  code: readonly string[]
  answers: readonly Answer[]
  /** Whether the answers are code. */
  isCode: boolean
}

export interface Means {
  /** The solution, without its markers. */
  source: string
  seed: string
}

/** Only wrong versions make a question; a lab and a prediction have none. */
export const isAskable = ({ mutants }: Exercise): boolean => mutants.length > 0

export function ask(exercise: Exercise, { source, seed }: Means): Question {
  const order = shuffled(exercise.mutants, seed)
  const told = order.filter((one, i) => order.findIndex(({ says }) => says === one.says) === i)
  const isMeaning = told.length >= 3 && byteOf(seed, 'form') % 2 === 0
  const { id, title } = exercise
  const made = isMeaning ? whatIsWrong(told.slice(0, 3), source) : whichIsRight(order, source)
  return { ...made, exercise: id, title, answers: shuffled(made.answers, `${seed} answers`) }
}

type Made = Omit<Question, 'exercise' | 'title'>

function whatIsWrong(mutants: readonly Mutant[], source: string): Made {
  const [shown] = mutants as [Mutant, ...Mutant[]]
  const { head, wrong } = edit(source, shown)
  return {
    asks: 'What does this version do wrong?',
    code: [...head, ...wrong.split('\n')],
    isCode: false,
    answers: mutants.map(({ says }) => ({
      text: firstSentence(says),
      isRight: says === shown.says,
      says: shown.says,
    })),
  }
}

/** The right lines beside wrong ones: two versions where they were changed in the same place. */
function whichIsRight(mutants: readonly Mutant[], source: string): Made {
  const edits = mutants.map(mutant => ({ ...edit(source, mutant), says: mutant.says }))
  const [first] = edits as [(typeof edits)[number]]
  const others = edits.filter(({ right, wrong }) => right === first.right && wrong !== first.wrong)
  const wrong = [first, ...others.slice(0, 1)]
  return {
    asks: 'Which of these is right?',
    code: first.head,
    isCode: true,
    answers: [
      { text: first.right, isRight: true, says: '' },
      ...wrong.map(({ wrong, says }) => ({ text: wrong, isRight: false, says })),
    ],
  }
}

interface Edit {
  /** The line of the function around it. */
  head: string[]
  right: string
  wrong: string
}

/** The whole lines that a mutant changes, before and after. */
function edit(source: string, { find, replace }: Mutant): Edit {
  const at = source.indexOf(find)
  const end = at + find.length
  const from = source.lastIndexOf('\n', at) + 1
  const newline = source.indexOf('\n', end)
  const to = newline < 0 ? source.length : newline
  const before = source.slice(0, from).split('\n')
  const head = before.findLast(line => /^(export|function|class)\b/.test(line))
  const isInside = /^\s/.test(source.slice(from, to))
  return {
    head: head && isInside ? [head] : [],
    right: source.slice(from, to),
    wrong: source.slice(from, at) + replace + source.slice(end, to),
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const firstSentence = (text: string): string =>
  [...segmenter.segment(text)][0]?.segment.trim() ?? text

const byteOf = (seed: string, salt: string | number): number =>
  createHash('sha256').update(`${seed} ${salt}`).digest()[0]!

/** In the order of a draw for each. */
const shuffled = <Item>(items: readonly Item[], seed: string): Item[] =>
  items
    .map((item, i) => ({ item, draw: createHash('sha256').update(`${seed} ${i}`).digest('hex') }))
    .sort((a, b) => (a.draw < b.draw ? -1 : 1))
    .map(({ item }) => item)
