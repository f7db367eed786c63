// What the learner's network answers: the likeliest symbols, from what both heads have heard.
import { writer } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import { type Drawing, most, right } from './drawing.ts'
import { heardByAll, type Model } from './model.ts'

/** The letter of each symbol. */
export const letters = [...'ABCDEFGHIJ']

export function drawAnswer(
  { state, model, messages, sheet, signs }: Drawing,
  answer: NonNullable<Model['answer']>,
  { column, row }: Record<'column' | 'row', number>,
): void {
  const write = writer(sheet)
  const wanted = signs[state.row]!
  const shares = answer(heardByAll(model, state, state.row))
  const likeliest = letters.map((letter, i) => ({ letter, share: shares[i]! })).sort((a, b) => b.share - a.share) // biome-ignore format: one line
  write(column, row, messages.attention.answer(wanted), 'blue')
  likeliest.slice(0, most).forEach(({ letter, share }, i) => {
    const line = row + 1 + i
    const color = letter === wanted ? 'green' : undefined
    write(column, line, letter, color ?? 'dim')
    write(column + 2, line, right(shown(share, 2), 4), color)
    write(column + 8, line, '█'.repeat(Math.round(share * 20)), color)
  })
}
