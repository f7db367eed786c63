// A program's text, written anew node by node: what no node changes stays as it is, breaks and comments too.
import { children, type Node } from '../../stub/parse.ts'

export abstract class Rewriting {
  protected readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** The new text of a node. */
  protected abstract text(node: Node): string

  /** The text as it was. */
  protected raw = ({ start, end }: Pick<Node, 'start' | 'end'>): string =>
    this.source.slice(start, end)

  /** The line breaks between two places. */
  protected breaks = (start: number, end: number): string =>
    this.raw({ start, end }).replace(/[^\n]/g, '')

  /** Whether nothing but `sign` stands between two places: a comment, say, does not. */
  protected isOnly = (start: number, end: number, sign: string): boolean =>
    this.raw({ start, end }).trim() === sign

  /** The node's text, with its children's in it, some of which are given. */
  protected inside(node: Node, given: ReadonlyMap<unknown, string> = new Map()): string {
    let text = ''
    let at = node.start
    for (const child of children(node).sort((a, b) => a.start - b.start)) {
      if (child.start < at) continue // a shorthand `{ x }` is its own value
      text += this.raw({ start: at, end: child.start }) + (given.get(child) ?? this.text(child))
      at = child.end
    }
    return text + this.raw({ start: at, end: node.end })
  }
}
