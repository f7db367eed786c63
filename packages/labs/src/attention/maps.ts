// The maps of all heads beside each other: words in shades, long rows as pixels.
import { writer } from '../frame/page.ts'
import { pixelPicture } from '../frame/pixels.ts'
import type { Canvas } from '../lab.ts'
import { type Drawing, names, shadeOf } from './drawing.ts'
import { shares } from './model.ts'

export function drawMaps(
  { state, model, messages: { attention }, sheet }: Drawing,
  { canvas: { color, ascii }, top }: { canvas: Canvas; top: number },
): void {
  const write = writer(sheet)
  for (let head = 0; head < model.heads; head++) {
    const rule = state.said[head]
    const told = rule ? attention.rules[rule] : '?'
    const at = names + head * (model.isOwn ? 32 : 24)
    const map = shares(model, { ...state, head })
    write(at, top, `${attention.head} ${head + 1}: ${told}`, head === state.head ? 'blue' : 'dim')
    if (model.isOwn) sheet.place(at, top + 1, pixelPicture({ greys: map, color, ascii }))
    else
      for (const [i, row] of map.entries())
        write(at, top + 1 + i, row.map(share => shadeOf(share).repeat(2)).join(''))
  }
}
