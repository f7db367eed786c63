// wrong: rounds the way, then adds the middle
// should hear: round|middle|half
/** The image turned counter-clockwise about its middle. Each new pixel takes the nearest old one, or 0 beyond the edge. */
export function rotate(image: number[][], degrees: number): number[][] {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [middleRow, middleColumn] = [(image.length - 1) / 2, (image[0]!.length - 1) / 2]
  return image.map((row, i) =>
    row.map((_, j) => {
      const [down, right] = [i - middleRow, j - middleColumn]
      const oldRow = middleRow + Math.round(right * sin + down * cos)
      const oldColumn = middleColumn + Math.round(right * cos - down * sin)
      return image[oldRow]?.[oldColumn] ?? 0
    }),
  )
}
