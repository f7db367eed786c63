// What tells classes apart without colour: a shape for each, and a texture for the ground it owns.

const shapes = { unicode: [...'●○▲△■□◆◇★☆'], ascii: [...'ox+*#@%&$~'] }
const textures = { unicode: [...' ░▒▓╱╲╳·:'], ascii: [...' .:/=^!;,'] }

/** The mark for a point of the class with this index. */
export function shapeOf(index: number, ascii: boolean): string {
  const row = ascii ? shapes.ascii : shapes.unicode
  return row[index % row.length]
}

/** The character that covers the ground of the class with this index. */
export function textureOf(index: number, ascii: boolean): string {
  const row = ascii ? textures.ascii : textures.unicode
  return row[index % row.length]
}
