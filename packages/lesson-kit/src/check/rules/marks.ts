// The marks in a text: a story has figures and labs, written so that they are found; nothing has any other tag.

import type { Course } from '../../format/manifest.ts'
import { splitStory } from '../../story-parts.ts'
import { type Source, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'
import type { Means } from '../rule.ts'
import { type Text, withoutCode } from '../texts.ts'

export function marks(course: Course, { path }: Text, { labs }: Means): Problem[] {
  const file = sourceFile(course, path)
  if (!file) return []
  const found = tags(file)
  const unknown = found.filter(({ name }) => !['figure', 'lab'].includes(name))
  if (unknown.length > 0) return unknown.map(tag => file.problem(isUnknown(tag), tag.line))
  if (!path.endsWith('/lesson.md'))
    return found.map(({ name, line }) =>
      file.problem(`has a <${name}>, which only a story shows: put it into lesson.md`, line),
    )
  return [...unread(file, found), ...withoutLab(file, labs)]
}

interface Tag {
  name: string
  line: number
}

const tags = ({ text }: Source): Tag[] =>
  [...withoutCode(text).matchAll(/<([a-z][\w-]*)(?:\s[^<]*?)?\/?>/gi)].map(
    ({ 1: name = '', index }) => ({
      name,
      line: text.slice(0, index).split('\n').length,
    }),
  )

const isUnknown = ({ name }: Tag): string =>
  `<${name}> is no tag that a text may have: a story has <figure name="…" alt="…" /> and <lab name="…" />`

/** A mark in the middle of a line, or with other fields, would be shown as it is written. */
function unread(file: Source, found: Tag[]): Problem[] {
  const read = splitStory(withoutCode(file.text)).filter(({ type }) => type !== 'text').length
  if (read === found.length) return []
  const lines = file.text.split('\n')
  const odd =
    found.find(({ name, line }) => !lines[line - 1]!.startsWith(`<${name} name="`)) ?? found[0]!
  const form = odd.name === 'lab' ? '<lab name="…" />' : '<figure name="…" alt="…" />'
  return [
    file.problem(`this <${odd.name}> is not read: write ${form} on a line of its own`, odd.line),
  ]
}

const withoutLab = (file: Source, labs: readonly string[]): Problem[] =>
  splitStory(file.text).flatMap(part =>
    part.type === 'lab' && !labs.includes(part.name)
      ? [file.problem(`there is no lab "${part.name}"`, `"${part.name}"`)]
      : [],
  )
