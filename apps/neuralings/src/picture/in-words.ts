// A verdict's picture with its words in another language: what stands below it, at its axes, and beside its bars and rows.
import type { Picture, Translate } from '@neuralings/lesson-kit'

export function inWords(picture: Picture, say: Translate): Picture {
  const { caption, reached } = picture
  return {
    ...bodyInWords(picture, say),
    ...(caption !== undefined && { caption: say(caption) }),
    ...(reached !== undefined && { reached: say(reached) }),
  }
}

function bodyInWords(picture: Picture, say: Translate): Picture {
  const all = (texts: readonly string[]) => texts.map(say)
  switch (picture.type) {
    case 'curves':
      return picture.xLabel === undefined ? picture : { ...picture, xLabel: say(picture.xLabel) }
    case 'bars':
      return { ...picture, labels: all(picture.labels) }
    case 'table': {
      const { rowLabels, columnLabels } = picture
      return {
        ...picture,
        ...(rowLabels && { rowLabels: all(rowLabels) }),
        ...(columnLabels && { columnLabels: all(columnLabels) }),
      }
    }
    case 'text':
      return {
        ...picture,
        yours: picture.yours && all(picture.yours),
        wanted: picture.wanted && all(picture.wanted),
      }
    default:
      return picture
  }
}
