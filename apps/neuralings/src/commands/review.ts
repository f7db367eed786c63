// review: one short question about what was hard, in sentences. The answer is a number: named with the command, or read
// from standard input.
import { createInterface } from 'node:readline/promises'
import { AppError } from '../messages/app-error.ts'
import { type Messages, messagesOf } from '../messages/messages.ts'
import type { Question } from '../review/question.ts'
import { comesBack, type Due, dueQuestion, recordAnswer } from '../review/reviewing.ts'
import { typed } from '../session/command-name.ts'
import type { Session } from '../session/session.ts'
import { needFiles, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

export async function review(answer: string | undefined, options: Shared): Promise<void> {
  const { session, theme } = openHouse(options)
  await needFiles(session)
  const now = new Date()
  const due = dueQuestion(session, now)
  if (!due) return printLines([theme.messages.commands.nothingDue])
  if (answer === undefined) printLines(asked(due.question, theme.messages).map(theme.readable))
  const said = answer ?? (await typedAnswer())
  if (said === '') return printLines([theme.messages.commands.toAnswer(typed('review 1'))])
  printLines((await reply(session, due, { said, now })).map(theme.readable))
}

const asked = ({ title, asks, code, answers }: Question, { commands }: Messages): string[] => [
  commands.review(title),
  asks,
  ...code,
  ...answers.flatMap(({ text }, i) => commands.answer(i + 1, text.trim()).split('\n')),
]

/** One line of standard input, or nothing where it ends before. */
async function typedAnswer(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line.trim()
  }
  return ''
}

interface Said {
  said: string
  now: Date
}

async function reply(session: Session, { exercise, question, count }: Due, { said, now }: Said) {
  const chosen = /^[1-9]$/.test(said) ? question.answers[Number(said) - 1] : undefined
  if (!chosen)
    throw new AppError(errors => ({
      message: errors.noAnswer(said),
      advice: errors.writeNumber(question.answers.length),
    }))
  const messages = messagesOf(session.course.lang)
  const { isRight, says } = chosen
  const progress = await recordAnswer(session, exercise, { isRight, now })
  process.exitCode = isRight ? 0 : 1
  const right = question.answers.findIndex(answer => answer.isRight) + 1
  return [
    isRight ? messages.review.right : messages.commands.answerIsRight(right),
    ...(says === '' ? [] : [says]),
    comesBack(progress, exercise, messages),
    ...(count > 1 ? [messages.commands.moreReviews(count - 1, typed('review'))] : []),
  ]
}
