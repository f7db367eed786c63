// The comments of an exercise in another language, its todo texts among them: they are what of a learner's file is
// not code. The stub and the solution are made from a source that speaks the language already; a mutant looks for its
// place in the English one, so a broken program gets its words when the mistake is in.
import { applyEdits, type Edit } from '../stub/edit.ts'
import { type Comment, parse } from '../stub/parse.ts'
import { translate, type Words } from './words.ts'

/** What a comment says, without the marks around it and without the word of a marker. */
export function commentText({ value }: Pick<Comment, 'value'>): string {
  return value.replace(/^\*?\s*(todo:)?\s*/, '').trimEnd()
}

/** The source with its comments in the language of the words. */
export function inWords(source: string, words: Words): string {
  if (Object.keys(words).length === 0) return source
  return applyEdits(
    source,
    parse(source).comments.flatMap(comment => edit(comment, words)),
  )
}

function edit(comment: Comment, words: Words): Edit[] {
  const said = commentText(comment)
  const told = translate(said, words)
  if (said === '' || told === said) return []
  const start = comment.start + '//'.length + comment.value.indexOf(said)
  return [{ start, end: start + said.length, text: told }]
}
