// wrong: sends each old pixel to its new place
// should hear: hole|old|where.*from|backwards|new place
/** The image turned counter-clockwise about its middle. Each new pixel takes the nearest old one, or 0 beyond the edge. */
export function rotate(image: number[][], degrees: number): number[][] {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [middleRow, middleColumn] = [(image.length - 1) / 2, (image[0]!.length - 1) / 2]
  const turned = image.map(row => row.map(() => 0))
  image.forEach((row, i) =>
    row.forEach((pixel, j) => {
      const [down, right] = [i - middleRow, j - middleColumn]
      const newRow = Math.round(middleRow - right * sin + down * cos)
      const newColumn = Math.round(middleColumn + right * cos + down * sin)
      if (turned[newRow]?.[newColumn] !== undefined) turned[newRow]![newColumn] = pixel
    }),
  )
  return turned
}
