// Packing: a block of a matrix, whatever its strides, is copied into panels that the tile reads straight ahead.
//
// A panel holds W lines (rows of A, or columns of B) side by side: for each p, the W numbers that meet there.
//
//   A, two rows of a panel of four       packed
//   a00 a01 a02 …                        a00 a10 a20 a30   a01 a11 a21 a31   a02 a12 …
//   a10 a11 a12 …
//
// Where lines are missing at the edge, anything may stand in: what becomes of it is never stored. Packing reads and
// writes every number once, in the order in which it lies; the tile then reads it many times, from the nearest cache.
import { storeFour } from './lanes'

/** Element (line, p) is at source + line · lineStep + p · pStep, in bytes. */
export function pack(
  panel: usize, width: i32,
  source: usize, lines: i32, depth: i32,
  lineStep: usize, pStep: usize,
): void {
  if (lineStep == 4) return packBeside(panel, width, source, lines, depth, pStep)
  for (; lines > 0; lines -= width) {
    const turned = pStep == 4 && lines >= width ? depth & ~3 : 0
    packAcross(panel, width, source, turned, lineStep)
    if (turned < depth) {
      packSingly(
        panel + ((turned * width) << 2), width,
        source + (turned << 2), min(width, lines), depth - turned,
        lineStep, pStep,
      )
    }
    panel += panelBytes(width, depth)
    source += <usize>width * lineStep
  }
}

/** From one panel to the next: a line of the cache more than it holds, or the same p of all would want one place in it. */
@inline
export function panelBytes(width: i32, depth: i32): i32 {
  return ((width * depth) << 2) + 64
}

/** The numbers of one p lie side by side already: they are dealt to all panels, four at a time. */
function packBeside(
  panel: usize, width: i32,
  from: usize, lines: i32, depth: i32,
  pStep: usize,
): void {
  for (let p = 0; p < depth; p++) {
    let x = from
    let to = panel
    for (let left = lines; left > 0; left -= width) {
      if (WIDE && width > 4) storeFour(to, v128.load(x), v128.load(x, 16), v128.load(x, 32), v128.load(x, 48))
      else {
        v128.store(to, v128.load(x))
        if (width > 4) v128.store(to, v128.load(x, 16), 16)
      }
      x += width << 2
      to += panelBytes(width, depth)
    }
    from += pStep
    panel += width << 2
  }
}

/** The numbers of one line lie side by side: turn blocks of 4 × 4 over their diagonal. */
function packAcross(panel: usize, width: i32, from: usize, depth: i32, lineStep: usize): void {
  const step = <usize>width << 2
  for (let i = 0; i < width; i += 4) {
    let row = from + <usize>i * lineStep
    let to = panel + (i << 2)
    for (let p = 0; p < depth; p += 4) {
      turn(row, lineStep, to, step)
      row += 16
      to += step << 2
    }
  }
}

/** Transposes a block of 4 × 4: pairs first, then pairs of pairs. */
@inline
export function turn(x: usize, xRow: usize, y: usize, yRow: usize): void {
  const a = v128.load(x)
  const b = v128.load(x + xRow)
  const c = v128.load(x + 2 * xRow)
  const d = v128.load(x + 3 * xRow)
  const ab01 = v128.shuffle<f32>(a, b, 0, 4, 1, 5) // a0 b0 a1 b1
  const ab23 = v128.shuffle<f32>(a, b, 2, 6, 3, 7)
  const cd01 = v128.shuffle<f32>(c, d, 0, 4, 1, 5)
  const cd23 = v128.shuffle<f32>(c, d, 2, 6, 3, 7)
  v128.store(y, v128.shuffle<f32>(ab01, cd01, 0, 1, 4, 5)) // a0 b0 c0 d0
  v128.store(y + yRow, v128.shuffle<f32>(ab01, cd01, 2, 3, 6, 7))
  v128.store(y + 2 * yRow, v128.shuffle<f32>(ab23, cd23, 0, 1, 4, 5))
  v128.store(y + 3 * yRow, v128.shuffle<f32>(ab23, cd23, 2, 3, 6, 7))
}

/** Any strides, and lines that are missing: number by number. */
function packSingly(
  panel: usize, width: i32,
  from: usize, there: i32, depth: i32,
  lineStep: usize, pStep: usize,
): void {
  for (; depth > 0; depth--) {
    let at = from
    for (let i = 0; i < there; i++) {
      store<f32>(panel + (i << 2), load<f32>(at))
      at += lineStep
    }
    panel += width << 2
    from += pStep
  }
}
