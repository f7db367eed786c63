// What a learner has built in a file: the functions and classes that the exercise asks for, each with half a sentence,
// the first words of the comment above it.

export interface Built {
  name: string
  /** Up to the first comma, colon or full stop. */
  says: string
}

/** A constant counts where it is a function. */
const exported = /^export (?:async )?(?:function\*?|class|const(?= .*(?:=>|\($))) (\w+)/gm

/** Words up to a sign that a blank follows; what stands in brackets is one word. */
const half = /^(?:\([^)]*\)|\[[^\]]*\]|[.,:;](?=\S)|[^.,:;([])*/

/** `asked`: the names that are the learner's to write; others were given. */
export function builtIn(source: string, asked: readonly string[]): Built[] {
  return [...source.matchAll(exported)]
    .map(({ 1: name = '', index }) => ({ name, says: firstWords(source.slice(0, index)) }))
    .filter(({ name }) => asked.includes(name))
}

/** Of the doc comment that the text ends in. */
function firstWords(before: string): string {
  const [, comment = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before) ?? []
  const words = comment
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  return half.exec(words)?.[0].trim() ?? ''
}
