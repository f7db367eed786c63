// Questions of the exercise: what is asked above the keys, and which keys answer.
import type { Messages } from '../../messages/messages.ts'
import type { KeyHelp } from '../../view/footer.ts'
import type { ExerciseIntent } from './intent.ts'
import type { Question, ReadyFor, WhichEditor } from './state.ts'

export const longestCommand = 200

export function asked(question: Question, { exercise: { questions } }: Messages): string {
  if (typeof question === 'string') return questions[question]
  return question.type === 'which editor' ? which(question, questions) : ready(question, questions)
}

type Words = Messages['exercise']['questions']

function which({ found, typed, missing }: WhichEditor, words: Words): string {
  if (typed) return words.editor(`${typed}_`)
  const problem = missing ? words.noEditor(missing) : ''
  if (found.length === 0) return problem + words.typeEditor
  const choices = found.map((name, i) => `${i + 1} ${name}`).join(' · ')
  return problem + words.chooseEditor(choices)
}

const ready = ({ editor, wayOut }: ReadyFor, words: Words): string =>
  words.ready(editor, wayOut ?? words.asAlways)

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

export function answers(
  question: Question,
  keys: Messages['exercise']['keys'],
): readonly KeyHelp[] {
  const notNow = ['esc', keys.notNow] as const
  if (typeof question === 'string')
    return [
      ['y', keys.yes],
      [keys.other, keys.no],
    ]
  if (question.type === 'ready for') return [['enter', keys.openIt], notNow]
  const { found, typed } = question
  if (typed) return [['enter', keys.useIt], notNow]
  return found.length > 0
    ? [[found.length > 1 ? `1-${found.length}` : '1', keys.choose], notNow]
    : [notNow]
}
