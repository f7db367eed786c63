// A story is Markdown with pictures in it: `<figure name="bends" alt="…" />` is drawn by the lesson's own
// figures, or told in the words of `alt`; `<lab name="activation-plotter" />` is a frame that opens the lab.
// Each stands on a line of its own. Here the source is cut at those marks.

export type StoryPart =
  | { type: 'text'; source: string }
  | { type: 'figure'; name: string; alt: string }
  | { type: 'lab'; name: string }

const mark =
  /^<(figure|lab)\s+(?:name=)?["']?([\w-]+)["']?(?:\s+alt="([^"]*)")?\s*\/?>(?:<\/\1>)?[ \t]*$/gm

/** The text, figures and labs of a story, in order. */
export function splitStory(source: string): StoryPart[] {
  const parts: StoryPart[] = []
  let from = 0
  for (const match of source.matchAll(mark)) {
    parts.push({ type: 'text', source: source.slice(from, match.index) })
    parts.push(shown(match))
    from = match.index + match[0].length
  }
  parts.push({ type: 'text', source: source.slice(from) })
  return parts.filter(part => part.type !== 'text' || part.source.trim() !== '')
}

function shown([, type, name = '', alt = '']: RegExpExecArray): StoryPart {
  if (type === 'lab') return { type, name }
  return { type: 'figure', name, alt: alt.replace(/\s+/g, ' ') }
}
