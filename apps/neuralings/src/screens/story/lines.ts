// A story as lines: text set in a readable measure, figures drawn for this very window, labs as frames.
import type { Lab } from '@neuralings/labs'
import type { StoryPart } from '@neuralings/lesson-kit'
import { markdownBlocks } from '../../markdown/markdown.ts'
import {
  type Block,
  lastPage,
  nextPage,
  type Pages,
  pageAt,
  pageEnd,
  pagesOf,
  previousPage,
} from '../../text/pages.ts'
import { picture } from '../../text/picture.ts'
import { remember } from '../../text/remember.ts'
import { clip, ends, wrap } from '../../text/width.ts'
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
  pages: Pages
  /** The row at which each lab's frame begins. */
  labs: { name: string; row: number; end: number }[]
}

const margin = 2

/** The whole story; the window is cut from it afterwards. */
function setStory({ parts, figures, labs }: Story, setting: Setting): Set {
  const blocks: Block[] = []
  const places: Set['labs'] = []
  for (const part of parts) {
    const drawn = partBlocks(part, { figures, labs, setting })
    blocks.push(...drawn.map(movedIn))
    if (part.type !== 'lab') continue
    const end = pagesOf(blocks).lines.length
    places.push({ name: part.name, row: end - drawn[0]!.lines.length, end })
  }
  return { pages: pagesOf(blocks), labs: places }
}

/** The whole story, page upon page. */
export const storyLines = (story: Story, setting: Setting): readonly string[] =>
  setStory(story, setting).pages.lines

const movedIn = ({ lines, kind }: Block): Block => ({
  lines: lines.map(line => (line === '' ? '' : ' '.repeat(margin) + line)),
  kind,
})

interface Material extends Pick<Story, 'figures' | 'labs'> {
  setting: Setting
}

function partBlocks(part: StoryPart, { figures, labs, setting }: Material): Block[] {
  const width = Math.min(measure, setting.room.width - margin)
  if (part.type === 'text') return markdownBlocks(part.source, { width, theme: setting.theme })
  if (part.type === 'figure' && setting.spoken)
    return [{ lines: wrap(part.alt, width), kind: 'text' }]
  const lines =
    part.type === 'figure'
      ? figureLines(figures[camel(part.name)], { width, setting })
      : labLines(labs[part.name], part.name, { width, setting })
  return [{ lines, kind: 'whole' }]
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
    const drawn = figure?.({ width, height: pictureHeight(setting), color, ascii })
    if (drawn !== undefined) return picture(drawn.split('\n'), { width, theme: setting.theme })
  } catch {} // a picture that fails must not take the text with it
  return [setting.theme.dim(setting.theme.messages.story.noPicture)]
}

function labLines(lab: Lab | undefined, name: string, { width, setting }: Space): string[] {
  const { theme, spoken } = setting
  const title = theme.accent(`${theme.glyphs.pointer} ${lab?.title ?? name}`)
  const head = ends(title, theme.dim(theme.messages.story.opensLab), width)
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
  const { pages, labs } = setOnce(state.story, room, theme, spoken)
  const { height } = room
  const total = pages.lines.length
  const last = lastPage(pages, height)
  const offset = Math.min(state.offset, last)
  const end = pageEnd(pages, offset, height)
  const inSight = labs.find(lab => lab.end > offset && lab.row < end)
  return {
    lines: pageAt(pages, offset, height),
    last,
    /** Where the pages before and after this one begin. */
    previous: previousPage(pages, offset, height),
    next: nextPage(pages, offset, height),
    share: end / total,
    /** The lab that `enter` opens: the first whose frame is on the screen. */
    lab: inSight?.name,
  }
}
