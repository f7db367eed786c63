// A story as lines: text set in a readable measure, figures drawn for this very window, labs as frames.
import type { Lab } from '@neuralings/labs'
import { renderMarkdown } from '../../markdown/markdown.ts'
import type { Part } from '../../markdown/story.ts'
import { remember } from '../../text/remember.ts'
import { clip, ends, wrap } from '../../text/width.ts'
import { clampOffset, lastOffset, windowed } from '../../text/window.ts'
import type { Theme } from '../../theme/theme.ts'
import { measure, type Room } from '../../view/size.ts'
import type { Figure, Story, StoryState } from './state.ts'

interface Setting {
  room: Room
  theme: Theme
  /** Read aloud: sentences in place of pictures. */
  spoken: boolean
}

interface Set {
  lines: string[]
  /** The row at which each lab's frame begins. */
  labs: { name: string; row: number; end: number }[]
}

const margin = 2

/** The whole story; the window is cut from it afterwards. */
function setStory({ parts, figures, labs }: Story, setting: Setting): Set {
  const lines: string[] = ['']
  const places: Set['labs'] = []
  for (const part of parts) {
    const drawn = partLines(part, { figures, labs, setting })
    if (part.type === 'lab')
      places.push({ name: part.name, row: lines.length, end: lines.length + drawn.length })
    lines.push(...drawn.map(line => (line === '' ? '' : ' '.repeat(margin) + line)), '')
  }
  return { lines, labs: places }
}

interface Material extends Pick<Story, 'figures' | 'labs'> {
  setting: Setting
}

function partLines(part: Part, { figures, labs, setting }: Material): string[] {
  const width = Math.min(measure, setting.room.width - margin)
  if (part.type === 'text') return renderMarkdown(part.source, { width, theme: setting.theme })
  if (part.type === 'figure' && setting.spoken) return wrap(part.alt, width)
  if (part.type === 'figure') return figureLines(figures[camel(part.name)], { width, setting })
  return labLines(labs[part.name], part.name, { width, setting })
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

interface Space {
  width: number
  setting: Setting
}

const pictureHeight = ({ room }: Setting): number =>
  Math.max(6, Math.min(16, Math.floor(room.height * 0.6)))

function figureLines(figure: Figure | undefined, { width, setting }: Space): string[] {
  const { color, ascii } = setting.theme
  try {
    if (figure) return figure({ width, height: pictureHeight(setting), color, ascii }).split('\n')
  } catch {} // a picture that fails must not take the text with it
  return [setting.theme.dim('(a picture that could not be drawn)')]
}

function labLines(lab: Lab | undefined, name: string, { width, setting }: Space): string[] {
  const { theme, spoken } = setting
  const title = theme.accent(`${theme.glyphs.pointer} ${lab?.title ?? name}`)
  const head = ends(title, theme.dim('enter opens the lab'), width)
  if (!lab || spoken) return [head]
  const canvas = {
    width,
    height: Math.min(10, pictureHeight(setting)),
    color: theme.color,
    ascii: theme.ascii,
  }
  const rule = theme.dim(theme.glyphs.rule.repeat(width))
  return [rule, head, ...lab.view(lab.init(), canvas).map(line => clip(line, width)), rule]
}

// Some figures take a while to draw; scrolling must not draw them again.
const setOnce = remember((story: Story, room: Room, theme: Theme, spoken: boolean) =>
  setStory(story, { room, theme, spoken }),
)

export function storyWindow(state: StoryState, { room, theme, spoken }: Setting) {
  const { lines, labs } = setOnce(state.story, room, theme, spoken)
  const { height } = room
  const offset = clampOffset(state.offset, lines.length, height)
  const inSight = labs.find(({ row, end }) => end > offset && row < offset + height)
  return {
    lines: windowed(lines, offset, height),
    last: lastOffset(lines.length, height),
    share: lines.length <= height ? 1 : (offset + height) / lines.length,
    /** The lab that `enter` opens: the first whose frame is on the screen. */
    lab: inSight?.name,
  }
}
