// A verdict's picture as lines, at the size and in the colours that there are: the learner's own beside what
// is wanted. It is drawn whole, or not at all.
import type { Picture } from '@neuralings/lesson-kit'
import { beside } from '@neuralings/plots'
import { width as widthOf, wrap } from '../text/width.ts'
import { drawCurves } from './curves.ts'
import type { Frame } from './frame.ts'
import { drawPanel, type Panel, type Side } from './panels.ts'

/** Below this there is nothing to be seen. */
const least = { width: 20, height: 5 }

/** Of each of two that stand one below the other. */
const lowest = { surface: 8, bars: 4, table: 5, images: 5, text: 2 }

const gap = 3

/** No lines where there is no room. `both`: what is wanted is shown, too, where yours can be seen. */
export function pictureLines(
  picture: Picture,
  frame: Frame,
  { both }: { both: boolean },
): string[] {
  const words = captionOf(picture, frame)
  const room = { ...frame, height: frame.height - words.length }
  if (room.width < least.width || room.height < least.height) return []
  const lines = drawn(both ? picture : alone(picture), room)
  const fits = lines.length <= room.height && lines.every(line => widthOf(line) <= room.width)
  return fits && lines.length > 0 ? [...lines, ...words] : []
}

/** A picture comes from where the learner's code runs: one that cannot be drawn is none. */
function drawn(picture: Picture, frame: Frame): string[] {
  try {
    return body(picture, frame)
  } catch {
    return []
  }
}

/** Without what is wanted, unless that is all there is, or is said in a word below each image. */
const alone = (picture: Picture): Picture =>
  picture.yours && picture.type !== 'images' ? ({ ...picture, wanted: null } as Picture) : picture

function body(picture: Picture, frame: Frame): string[] {
  if (picture.type === 'curves') return drawCurves(picture, frame)
  if (picture.type === 'images') return drawPanel(picture, 'yours', frame)
  const sides = (['yours', 'wanted'] as const).filter(side => picture[side])
  if (sides.length < 2) return drawPanel(picture, sides[0] ?? 'yours', frame)
  return together(picture, sides, frame)
}

/** Two panels side by side, or one below the other, or the learner's alone. */
function together(picture: Panel, sides: Side[], frame: Frame): string[] {
  const named = (side: Side): string => frame.theme.messages.verdict[side]
  const half = { ...frame, width: Math.floor((frame.width - gap) / 2) }
  if (half.width >= least.width) {
    const panels = sides.map(side =>
      [named(side), ...drawPanel(picture, side, lower(half))].join('\n'),
    )
    return beside(panels, { gap }).split('\n')
  }
  const low = { ...frame, height: Math.floor((frame.height - 1) / 2) }
  if (low.height < lowest[picture.type]) return drawPanel(picture, 'yours', frame)
  const [first, second] = sides.map(side => [named(side), ...drawPanel(picture, side, lower(low))])
  return [...first!, '', ...second!]
}

/** With a line less, for the panel's name. */
const lower = (frame: Frame): Frame => ({ ...frame, height: frame.height - 1 })

function captionOf({ caption, reached }: Picture, { width, theme }: Frame): string[] {
  const said = [caption, reached].filter(Boolean).join(` ${theme.glyphs.dot} `)
  return said ? wrap(theme.dim(theme.readable(said)), width) : []
}
