// An error in the words of the language that is spoken. The lesson-kit's are English until here.
import { kitWords, type Lang, translate, type UserError } from '@neuralings/lesson-kit'
import { asTyped } from '../session/command-name.ts'
import { AppError, type Told } from './app-error.ts'
import { messagesOf } from './messages.ts'

export function errorWords(error: UserError, lang: Lang): Told {
  if (error instanceof AppError) return { advice: '', ...error.say(messagesOf(lang).errors) }
  const words = kitWords(lang)
  const { message, advice } = error
  return { message: translate(message, words), advice: asTyped(translate(advice, words)) }
}

/** For a place that has one line. */
export function errorLine(error: UserError, lang: Lang): string {
  const { message, advice } = errorWords(error, lang)
  return messagesOf(lang).errors.inOneLine(message, advice)
}
