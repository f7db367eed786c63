// Average pooling: a picture is cut into sections, and the mean of each stays. Every section down meets every section
// across: `rows` of these, then `cols` of those, each in three int32: where it begins and where it ends, in bytes from the
// first pixel, and how many pixels count. Whole rows are added up, several numbers at a time, and only then is a line cut.
import { add, mulScalar } from './arithmetic'

/** y[plane, i, j] = Σ x / n over the pixels of section i down and j across. In `line` is room for a row. */
export function means(
  planes: i32, height: i32, width: i32,
  rows: i32, cols: i32, sections: usize,
  x: usize, line: usize, y: usize,
): void {
  const row = <usize>width << 2
  const across = sections + 12 * rows
  const last = across + 12 * cols
  for (; planes > 0; planes--) {
    for (let d = sections; d < across; d += 12) {
      const end = x + load<i32>(d, 4)
      let at = x + load<i32>(d)
      mulScalar(width, at, 1, line)
      while ((at += row) < end) add(width, line, at, line)
      for (let a = across; a < last; a += 12) {
        const end = line + load<i32>(a, 4)
        let sum: f32 = 0
        for (let p = line + load<i32>(a); p < end; p += 4) sum += load<f32>(p)
        store<f32>(y, sum / <f32>(load<i32>(d, 8) * load<i32>(a, 8)))
        y += 4
      }
    }
    x += height * row
  }
}

/** The way back: dx += g / n, for every section that a pixel is in. */
export function meansBack(
  planes: i32, height: i32, width: i32,
  rows: i32, cols: i32, sections: usize,
  g: usize, line: usize, dx: usize,
): void {
  const row = <usize>width << 2
  const across = sections + 12 * rows
  const last = across + 12 * cols
  for (; planes > 0; planes--) {
    for (let d = sections; d < across; d += 12) {
      memory.fill(line, 0, row)
      for (let a = across; a < last; a += 12) {
        const share = load<f32>(g) / <f32>(load<i32>(d, 8) * load<i32>(a, 8))
        const end = line + load<i32>(a, 4)
        for (let p = line + load<i32>(a); p < end; p += 4) store<f32>(p, load<f32>(p) + share)
        g += 4
      }
      const end = dx + load<i32>(d, 4)
      for (let at = dx + load<i32>(d); at < end; at += row) add(width, at, line, at)
    }
    dx += height * row
  }
}
