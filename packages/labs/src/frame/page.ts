// The page of a lab: one line of title and numbers, the picture, one line that says where you stand, one
// line of knobs. In a low window the last two become one.
import { type Color, Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import type { Canvas } from '../lab.ts'
import { page as english } from '../messages/en/page.ts'
import type { Messages } from '../messages/messages.ts'
import { inAscii } from './ascii.ts'
import { fitting } from './text.ts'

export interface Knob {
  label: string
  value: string
  /** The arrows around the value when the keys turn this knob now. */
  arrows?: readonly [string, string] | undefined
}

export interface Page {
  /** The words of the page itself. Default the English ones. */
  words?: Messages['page'] | undefined
  title: string
  /** The numbers of the moment; versions from the fullest to the shortest. */
  status: readonly string[]
  /** What just happened, or what to look at: one sentence, and shorter ways to say it. */
  note: readonly string[]
  /** The goal in a few words. */
  goal: string
  reached: boolean
  knobs: readonly Knob[]
  /** The lines of the picture in the middle. */
  draw(canvas: Canvas): string[]
}

/** The lines of a page, at most `canvas.height`, none wider than `canvas.width`. */
export function page(canvas: Canvas, contents: Page): string[] {
  if (canvas.width < 20 || canvas.height < 6)
    return [fitting([(contents.words ?? english).tooSmall], canvas.width)]
  const content = canvas.ascii ? pageInAscii(contents) : contents
  const top = canvas.height >= 20 ? 2 : 1
  const bottom = canvas.height >= 12 ? 2 : 1
  const room = { width: canvas.width - 2, height: Math.max(1, canvas.height - top - bottom) }
  const middle = content.draw({ ...canvas, ...room }).map(line => (line ? ` ${line}` : ''))
  const padding = Array.from({ length: room.height - middle.length }, () => '')
  const head = drawn({ ...canvas, height: top }, write => writeTitle(write, content, canvas))
  const foot = drawn({ ...canvas, height: bottom }, write => {
    if (bottom === 2) writeNote(write, content, canvas)
    writeKnobs(write, content, { ...canvas, height: bottom })
  })
  return [...head, ...middle, ...padding, ...foot]
}

/** The lines of a picture that `draw` has written on. */
function drawn(canvas: Canvas, draw: (write: Write) => void): string[] {
  const picture = new Picture(canvas)
  draw(writer(picture))
  return picture.toLines(canvas)
}

/** The words before they are measured: a likeness may be wider than the character it stands for. */
function pageInAscii(content: Page): Page {
  const plain = (text: string) => inAscii(text, true)
  return {
    ...content,
    status: content.status.map(plain),
    note: content.note.map(plain),
    goal: plain(content.goal),
    knobs: content.knobs.map(knob => ({ ...knob, value: plain(knob.value) })),
  }
}

type Write = (column: number, row: number, text: string, color?: Color) => void

/** Writes on a picture, in ASCII if that is all it can show. */
export function writer(picture: Picture): Write {
  return (column, row, text, color) =>
    picture.text(column, row, inAscii(text, picture.ascii), { fg: color })
}

function writeTitle(write: Write, { title, status, reached }: Page, { width }: Canvas): void {
  const numbers = fitting(status, width - 4 - textWidth(title))
  write(1, 0, title, 'blue')
  write(width - 1 - textWidth(numbers), 0, numbers, reached ? 'green' : undefined)
}

/** The note stands alone where the window is narrow, else beside the goal. */
function writeNote(write: Write, content: Page, { width }: Canvas): void {
  const goal = isNarrow(width) ? '' : goalText(content)
  write(1, 0, fitting(content.note, width - 4 - textWidth(goal)))
  write(width - 1 - textWidth(goal), 0, goal, content.reached ? 'green' : 'dim')
}

/** The knobs on the last line, and in a narrow or low window the goal, if there is room left. */
function writeKnobs(write: Write, content: Page, { width, height }: Canvas): void {
  let column = 1
  for (const knob of knobsThatFit(content.knobs, width - 2)) {
    write(column, height - 1, knobText(knob), knob.arrows ? 'blue' : 'dim')
    column += textWidth(knobText(knob)) + 3
  }
  if (!isNarrow(width) && height > 1) return
  const versions = [goalText(content), content.goal, content.reached ? '✓' : '']
  const goal = versions.find(version => textWidth(version) <= width - 1 - column) ?? ''
  write(width - 1 - textWidth(goal), height - 1, goal, content.reached ? 'green' : 'dim')
}

function isNarrow(width: number): boolean {
  return width < 60
}

function goalText({ goal, reached, words = english }: Page): string {
  return reached ? `✓ ${goal}` : words.goal(goal)
}

/** All knobs, or those that can be turned now, or the first of those. */
function knobsThatFit(knobs: readonly Knob[], room: number): readonly Knob[] {
  const active = knobs.filter(knob => knob.arrows)
  const widthOfAll = (some: readonly Knob[]) =>
    some.reduce((sum, knob) => sum + textWidth(knobText(knob)) + 3, -3)
  return [knobs, active].find(some => widthOfAll(some) <= room) ?? active.slice(0, 1)
}

function knobText({ label, value, arrows }: Knob): string {
  return arrows ? `${label} ${arrows[0]} ${value} ${arrows[1]}` : `${label} ${value}`
}
