// Opening the learner's file in an editor. Where none is set it is asked once which, remembered, and said how
// one gets out of it.
import type { Exercise } from '@neuralings/lesson-kit'
import { messagesOf } from '../messages/messages.ts'
import type { Question, WhichEditor } from '../screens/exercise/state.ts'
import { editorCommand, openWindow, type Problem, runEditor } from '../session/editor.ts'
import { canBeFound, foundEditors, hasWindow, wayOut } from '../session/known-editors.ts'
import { notRecorded, refusalOf } from '../session/records.ts'
import { rememberEditor } from '../session/settings.ts'
import type { Context } from './context.ts'

export async function edit(context: Context, exercise: Exercise): Promise<void> {
  const command = editorCommand(context.env)
  if (command) await openEditor(context, exercise, command)
  else askForEditor(context)
}

export function askForEditor({ store, env }: Context): void {
  const question: WhichEditor = { type: 'which editor', found: foundEditors(env), typed: '' }
  store.dispatch({ type: 'exercise/ask', question })
}

export const isTyped = (question: Question | null): question is WhichEditor =>
  typeof question === 'object' && question?.type === 'which editor'

/** What was typed of the command of an editor until now. */
export function typeEditor({ store }: Context, typed: string): void {
  const { question } = store.state.exercise
  if (!isTyped(question)) return
  const { type, found } = question
  store.dispatch({ type: 'exercise/ask', question: { type, found, typed } })
}

/** Remembers the editor. One with a window opens at once; before another takes the terminal it is said how to leave it. */
export async function chooseEditor(
  context: Context,
  exercise: Exercise,
  editor: string,
): Promise<void> {
  const { session, store, env } = context
  if (!canBeFound(editor, env)) {
    const question: WhichEditor = { type: 'which editor', found: foundEditors(env), typed: '' }
    const missing = editor.split(/\s/)[0]
    return store.dispatch({ type: 'exercise/ask', question: { ...question, missing } })
  }
  const refusal = await refusalOf(async () => rememberEditor(env, editor))
  const isBeside = hasWindow(editor)
  const words = messagesOf(session.course.lang)
  const question: Question = { type: 'ready for', editor, wayOut: wayOut(editor, words) }
  store.dispatch({ type: 'exercise/ask', question: isBeside ? null : question })
  if (isBeside) await openEditor(context, exercise, editor)
  if (refusal) store.dispatch({ type: 'notice', notice: notRecorded(refusal, session.course.lang) })
}

/** After an editor in the terminal the file is checked; what one with a window saves is seen when it is saved. */
export async function openEditor(
  { session, store, checking, foreground }: Context,
  exercise: Exercise,
  command: string,
): Promise<void> {
  const file = session.workspace.path(exercise)
  const tell = (say: Problem) =>
    store.dispatch({ type: 'notice', notice: say(messagesOf(session.course.lang)) })
  if (hasWindow(command)) {
    tell(messages => messages.exercise.opensIn(exercise.file, command))
    return openWindow(command, { file, onProblem: tell })
  }
  let problem: Problem | null = null
  await foreground.lend(async onStart => {
    problem = await runEditor(command, { file, onStart })
  })
  checking.check(exercise, { again: false, counts: true })
  if (problem) tell(problem)
}
