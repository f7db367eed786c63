// Questions of the exercise: what is asked above the keys, and which keys answer.
import type { KeyHelp } from '../../view/footer.ts'
import type { ExerciseIntent } from './keys.ts'
import type { Question, ReadyFor, WhichEditor } from './state.ts'

export const longestCommand = 200

export function asked(question: Question): string {
  if (question === 'reset') return 'Start this file anew? Yours is kept, u brings it back.'
  if (question === 'solution') return 'Look at the solution? It will be noted.'
  return question.type === 'which editor' ? which(question) : ready(question)
}

function which({ found, typed, missing }: WhichEditor): string {
  if (typed) return `Which editor? ${typed}_`
  const problem = missing ? `There is no "${missing}" here. ` : ''
  if (found.length === 0) return `${problem}Which editor? Type its command.`
  const choices = found.map((name, i) => `${i + 1} ${name}`).join(' · ')
  return `${problem}Which editor? ${choices}. Or type the command of another.`
}

const ready = ({ editor, wayOut = 'as you always leave it' }: ReadyFor): string =>
  `${editor} takes the whole terminal. To save and come back: ${wayOut}.`

export function answerTo(question: Question, key: string): ExerciseIntent | null {
  if (typeof question === 'string') return key === 'y' ? 'yes' : 'no'
  if (key === 'esc') return 'no'
  if (question.type === 'ready for') return key === 'enter' ? 'yes' : 'no'
  return editorAnswer(question, key)
}

/** A digit chooses while nothing is typed; afterwards it is a part of the command. */
function editorAnswer({ found, typed }: WhichEditor, key: string): ExerciseIntent | null {
  const chosen = typed === '' ? found[Number(key) - 1] : undefined
  if (chosen !== undefined) return { editor: chosen }
  if (key === 'enter') return typed.trim() === '' ? null : { editor: typed.trim() }
  if (key === 'backspace') return { typed: typed.slice(0, -1) }
  if (key === 'space') return { typed: `${typed} ` }
  return key.length === 1 && typed.length < longestCommand ? { typed: typed + key } : null
}

export function answers(question: Question): readonly KeyHelp[] {
  if (typeof question === 'string') return yesOrNo
  if (question.type === 'ready for') return [['enter', 'open it'], notNow]
  const { found, typed } = question
  if (typed) return [['enter', 'use it'], notNow]
  return found.length > 0
    ? [[found.length > 1 ? `1-${found.length}` : '1', 'choose'], notNow]
    : [notNow]
}

const notNow = ['esc', 'not now'] as const

const yesOrNo: readonly KeyHelp[] = [
  ['y', 'yes'],
  ['any other key', 'no'],
]
