// The places of a transformer in the order in which numbers flow through them: 9 words are read, 6 are written, each a row
// of 32 numbers; 4 heads of 8, a network of 64 inside, 50 signs to choose from.

export type Half = 'encoder' | 'decoder'

export const halves = ['encoder', 'decoder'] as const satisfies readonly Half[]

export type Shape = readonly number[]

export interface Node {
  /** `encoder/scores`: also the name of what flows there. */
  id: string
  /** The key of its name. */
  name: string
  shape: Shape
  /** Only seen when the block is open. */
  isInside: boolean
  /** Shapes to choose from, where one is asked for. */
  choices?: readonly Shape[]
}

export const sizes = { read: 9, written: 6, width: 32, heads: 4, inside: 64, signs: 50 } as const

const { read, written, width, heads, inside, signs } = sizes
const each = width / heads

/** What is asked, and in which order the answers are offered. */
const choices: Readonly<Record<string, readonly Shape[]>> = {
  'encoder/places': [[read, 2 * width], [2 * read, width], [read, width], [width, read]], // biome-ignore format: one line
  'encoder/scores': [[read, width], [heads, read, read], [heads, read, each], [read, read]], // biome-ignore format: one line
  'encoder/up': [[read, inside], [read, width], [inside, width], [heads, read, inside]], // biome-ignore format: one line
  'encoder/norm': [[width], [1, width], [read, signs], [read, width]],
  'decoder/scores': [[heads, written, read], [heads, read, read], [heads, written, written], [written, width]], // biome-ignore format: one line
  'decoder/keys': [[heads, written, each], [heads, read, each], [heads, read, width], [read, heads]], // biome-ignore format: one line
  'decoder/cross': [[heads, read, written], [heads, written, written], [heads, read, read], [heads, written, read]], // biome-ignore format: one line
  'decoder/out': [
    [written, signs],
    [1, signs],
    [written, width],
    [signs, width],
  ],
}

/** `name shape`, those inside of the block in the middle. */
function nodesOf(half: Half, places: readonly (readonly [string, Shape])[]): Node[] {
  const start = places.findIndex(([name]) => name === 'block')
  const end = places.findIndex(([name]) => name === 'norm')
  return places.map(([name, shape], i) => {
    const id = `${half}/${name}`
    const asked = choices[id]
    return { id, name, shape, isInside: i > start && i < end, ...(asked && { choices: asked }) }
  })
}

export const nodes: Readonly<Record<Half, readonly Node[]>> = {
  encoder: nodesOf('encoder', [
    ['ids', [read]],
    ['rows', [read, width]],
    ['places', [read, width]],
    ['block', [read, width]],
    ['ordered', [read, width]],
    ['queries', [heads, read, each]],
    ['scores', [heads, read, read]],
    ['heard', [read, width]],
    ['asked', [read, width]],
    ['up', [read, inside]],
    ['down', [read, width]],
    ['thought', [read, width]],
    ['norm', [read, width]],
  ]),
  decoder: nodesOf('decoder', [
    ['ids', [written]],
    ['rows', [written, width]],
    ['places', [written, width]],
    ['block', [written, width]],
    ['ordered', [written, width]],
    ['scores', [heads, written, written]],
    ['asked', [written, width]],
    ['queries', [heads, written, each]],
    ['keys', [heads, read, each]],
    ['cross', [heads, written, read]],
    ['told', [written, width]],
    ['up', [written, inside]],
    ['thought', [written, width]],
    ['norm', [written, width]],
    ['out', [written, signs]],
  ]),
}

export const questions: readonly Node[] = halves.flatMap(half =>
  nodes[half].filter(({ choices }) => choices),
)

export const nameOf = (shape: Shape): string => `[${shape.join(', ')}]`
