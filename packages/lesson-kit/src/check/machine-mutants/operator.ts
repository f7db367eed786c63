// What a mutation operator is: given one node of a solution, the small wrong changes it makes there.
// Each stands for a slip that programs really have (DeMillo, Lipton and Sayward, 1978).
import type { Edit } from '../../stub/edit.ts'
import type { Node } from '../../stub/parse.ts'

/** One place of a solution, and how to read and change it. */
export interface Place {
  node: Node
  /** The nodes around it, the nearest first. */
  around: Node[]
  /** The text of a node of this source. */
  text(node: Node): string
  /** All words in quotes that this source has, in types too. */
  words: string[]
}

/** The changes to make at a place, each by itself; none where the operator has nothing to say. */
export type Operator = (place: Place) => Edit[]

/** Puts a text in the place of a node. */
export const put = ({ start, end }: Node, text: string): Edit => ({ start, end, text })

/** A field of a node that holds a node. */
export const child = (node: Node, field: string): Node => node[field] as Node

/** A field of a node that holds several. */
export const list = (node: Node, field: string): Node[] => (node[field] as Node[]) ?? []

/** Whether a node is what is assigned to. */
export const isTarget = (node: Node, parent?: Node): boolean =>
  /^(Assignment|ForOf|ForIn)/.test(parent?.type ?? '') && parent?.left === node

/** The changes that exchange each two neighbours. */
export const exchanged = (nodes: Node[], text: Place['text']): Edit[] =>
  nodes.slice(1).map((right, i) => {
    const left = nodes[i]
    return { start: left.start, end: right.end, text: `${text(right)}, ${text(left)}` }
  })
