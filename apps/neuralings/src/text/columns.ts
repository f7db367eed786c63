// Two panes side by side, as lines.
import { clip, fill } from './width.ts'

interface Options {
  width: number
  gap: number
}

/** `left` filled up to `width` columns, a gap, then `right`; the longer of the two decides the height. */
export function beside(left: string[], right: string[], { width, gap }: Options): string[] {
  const height = Math.max(left.length, right.length)
  return Array.from({ length: height }, (_, i) => {
    const tail = right[i] ?? ''
    const head = clip(left[i] ?? '', width)
    return tail === '' ? head : fill(head, width + gap) + tail
  })
}
