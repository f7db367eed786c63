// A window onto more lines than fit, and how far it may be moved.

export const lastOffset = (total: number, height: number): number => Math.max(0, total - height)

export const clampOffset = (offset: number, total: number, height: number): number =>
  Math.min(Math.max(0, offset), lastOffset(total, height))

/** The lines that show, always exactly `height` of them. */
export function windowed(lines: string[], offset: number, height: number): string[] {
  const start = clampOffset(offset, lines.length, height)
  const shown = lines.slice(start, start + height)
  return [...shown, ...Array<string>(height - shown.length).fill('')]
}
