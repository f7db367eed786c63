// A question about an exercise, made of its own wrong versions: which of these is right, or what does this one do wrong.
// The same seed makes the same question.
import { createHash } from 'node:crypto'
import type { Exercise, Mutant } from '@neuralings/lesson-kit'
import type { Messages } from '../messages/messages.ts'

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
  messages: Messages
  /** The solution, without its markers. */
  source: string
  seed: string
}

/** Only wrong versions make a question; a lab and a prediction have none. */
export const isAskable = ({ mutants }: Exercise): boolean => mutants.length > 0

export function ask(exercise: Exercise, { source, seed, messages }: Means): Question {
  const order = shuffled(exercise.mutants, seed)
  const told = order.filter((one, i) => order.findIndex(({ says }) => says === one.says) === i)
  const isMeaning = told.length >= 3 && byteOf(seed, 'form') % 2 === 0
  const { id, title } = exercise
  const made = isMeaning
    ? { asks: messages.review.whatIsWrong, ...whatIsWrong(told.slice(0, 3), source) }
    : { asks: messages.review.whichIsRight, ...whichIsRight(order, source) }
  return { ...made, exercise: id, title, answers: shuffled(made.answers, `${seed} answers`) }
}

type Made = Omit<Question, 'exercise' | 'title' | 'asks'>

function whatIsWrong(mutants: readonly Mutant[], source: string): Made {
  const [shown] = mutants as [Mutant, ...Mutant[]]
  const { before, wrong, after } = edit(source, shown)
  return {
    code: [...before, ...wrong.split('\n'), ...after],
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
    code: first.before.length > 0 ? [...first.before, gapIn(first.right), ...first.after] : [],
    isCode: true,
    answers: [
      { text: first.right, isRight: true, says: '' },
      ...wrong.map(({ wrong, says }) => ({ text: wrong, isRight: false, says })),
    ],
  }
}

interface Edit {
  /** The lines of the function around it, or its first where it is long. */
  before: string[]
  after: string[]
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
  const isInside = /^\s/.test(source.slice(from, to))
  return {
    ...(isInside ? around(source, { from, to }) : { before: [], after: [] }),
    right: source.slice(from, to),
    wrong: source.slice(from, at) + replace + source.slice(end, to),
  }
}

/** A longer function is shown by its first line: the question shall be a short one. */
const mostLines = 10

function around(source: string, { from, to }: { from: number; to: number }) {
  const above = source.slice(0, from).split('\n').slice(0, -1)
  const below = source.slice(to + 1).split('\n')
  const start = above.findLastIndex(line => /^(export|function|class|const)\b/.test(line))
  if (start < 0) return { before: [], after: [] }
  const end = below.findIndex(line => /^\S/.test(line))
  const before = above.slice(start)
  const after = below.slice(0, end < 0 ? below.length : end + 1)
  // The expression of an arrow function ends where the next declaration begins.
  const own = /^[)}\]]/.test(after.at(-1) ?? '') ? after : []
  return before.length + own.length > mostLines
    ? { before: before.slice(0, 1), after: [] }
    : { before, after: own }
}

/** Where the answers belong: `  ?`, as far in as they are. */
const gapIn = (code: string): string => `${/^\s*/.exec(code)![0]}?`

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
