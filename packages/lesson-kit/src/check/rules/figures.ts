// The figures of a story can be drawn in every window that a learner may have, in every language, and fit it; without a
// screen they are told in words.
import { join } from 'node:path'
import stringWidth from 'string-width'
import { messageOf } from '../../error.ts'
import { importFile } from '../../format/import-file.ts'
import type { Course, Lesson } from '../../format/manifest.ts'
import { type StoryPart, splitStory } from '../../story-parts.ts'
import { langs } from '../../translation/lang.ts'
import { readWords, type Translate, translate, type Words } from '../../translation/words.ts'
import { problemOf, type Source, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

interface Size {
  width: number
  height: number
  color: 'none' | 'truecolor'
  ascii: boolean
}

type Figure = (size: Size, t: Translate) => unknown

/** A wide window with colours, a narrow one without, and one that knows ASCII only. */
const sizes: Size[] = [
  { width: 72, height: 16, color: 'truecolor', ascii: false },
  { width: 38, height: 7, color: 'none', ascii: false },
  { width: 38, height: 7, color: 'none', ascii: true },
]

export async function figures(course: Course, { id }: Lesson): Promise<Problem[]> {
  const story = sourceFile(course, `${id}/lesson.md`)
  const parts = story ? splitStory(story.text) : []
  const names = parts.flatMap(part => (part.type === 'figure' ? [part.name] : []))
  if (!story || names.length === 0) return []
  const path = `${id}/figures.ts`
  const file = sourceFile(course, path)
  if (!file)
    return [story.problem(`there is no ${path} to draw the figure "${names[0]}"`, '<figure')]
  try {
    const drawn = await importFile<Record<string, Figure>>(join(course.root, path))
    const problems = untold(story, parts)
    const tongues = langs.map(lang => readWords(join(course.root, id), lang))
    for (const name of new Set(names)) {
      const figure = drawn[camel(name)]
      if (typeof figure !== 'function')
        problems.push(story.problem(`${path} has no figure "${name}"`, `"${name}"`))
      else {
        const wrong = tryAll(figure, tongues)
        if (wrong) problems.push(file.problem(`${camel(name)} ${wrong}`, `${camel(name)}(`))
      }
    }
    return problems
  } catch (error) {
    return [problemOf(course, path, error)]
  }
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

const untold = (story: Source, parts: readonly StoryPart[]): Problem[] =>
  parts.flatMap(part =>
    part.type === 'figure' && part.alt === ''
      ? [
          story.problem(
            `the figure "${part.name}" has no alt="…": tell in words what it shows`,
            `"${part.name}"`,
          ),
        ]
      : [],
  )

/** What goes wrong with a figure first. */
function tryAll(figure: Figure, tongues: readonly Words[]): string | null {
  for (const size of sizes) {
    for (const words of tongues) {
      const wrong = tryOne(figure, size, text => translate(text, words))
      if (wrong) return `${wrong} (at ${size.width} columns${size.ascii ? ', ASCII' : ''})`
    }
  }
  return null
}

/** No ASCII, and no word of Chinese either. */
const drawnSign = /[^\x00-\x7f\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

function tryOne(figure: Figure, size: Size, t: Translate): string | null {
  try {
    const drawn = figure(size, t)
    if (drawn instanceof Promise) {
      drawn.catch(() => {})
      return 'is async, and a screen does not wait: await what it needs at the top of the file'
    }
    if (typeof drawn !== 'string') return 'draws no text'
    const widest = Math.max(...drawn.split('\n').map(line => stringWidth(line)))
    if (drawn.trim() === '') return 'draws nothing'
    if (widest > size.width)
      return `is ${widest} columns wide, and does not fit: take the width that it is given`
    const [sign] = size.ascii ? (drawnSign.exec(drawn) ?? []) : []
    return sign ? `draws "${sign}": draw with ASCII where the option ascii says so` : null
  } catch (error) {
    return `throws "${messageOf(error)}"`
  }
}
