// What a program prints, made fit to be shown while it is being printed: without orders to the terminal,
// and no more of it than the grader keeps.
import { leftOut, outputCap } from '../grader/output.ts'
import { harmless } from '../harmless.ts'
import type { Translate } from '../translation/words.ts'

export class Shown {
  readonly #show: (text: string) => void
  readonly #say: Translate
  #room = outputCap
  #dropped = 0
  /** An order to the terminal of which the end may come with the next text. */
  #held = ''

  /** `say`: how much was left out is said in another language. */
  constructor(show: (text: string) => void, say: Translate = text => text) {
    this.#show = show
    this.#say = say
  }

  add(text: string): void {
    const all = this.#held + text
    const order = Math.max(all.lastIndexOf('\x1b'), all.lastIndexOf('\x9b'))
    const isOpen = order >= 0 && order > all.length - longestOrder && !all.includes('\n', order)
    this.#held = isOpen ? all.slice(order) : ''
    this.#pass(harmless(isOpen ? all.slice(0, order) : all))
  }

  /** After the last text: what was held back, and how much was left out. */
  end(): void {
    this.#pass(harmless(this.#held))
    this.#held = ''
    if (this.#dropped > 0) this.#show(`${this.#say(leftOut(this.#dropped))}\n`)
  }

  /** Whole lines, as long as there is room. */
  #pass(text: string): void {
    const fits = this.#dropped > 0 ? 0 : fitting(text, this.#room)
    this.#room -= fits
    if (fits > 0) this.#show(text.slice(0, fits))
    if (fits < text.length) this.#dropped += Math.max(1, text.slice(fits).split('\n').length - 1)
  }
}

const longestOrder = 1000

/** Characters that fit, up to the end of a line, or of the room where one line is all there is. */
const fitting = (text: string, room: number): number =>
  text.length <= room ? text.length : text.slice(0, room).lastIndexOf('\n') + 1
