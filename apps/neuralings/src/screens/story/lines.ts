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
import { remember, rememberEach } from '../../text/remember.ts'
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
function setStory({ parts, ...material }: Story, setting: Setting): Set {
  const blocks: Block[] = []
  const places: Set['labs'] = []
  for (const part of parts) {
    const drawn = partBlocks(part, { ...material, setting })
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

interface Material extends Pick<Story, 'figures' | 'labs' | 'coming'> {
  setting: Setting
}

function partBlocks(part: StoryPart, { figures, labs, coming, setting }: Material): Block[] {
  const { room, theme, spoken } = setting
  const width = Math.min(measure, room.width - margin)
  if (part.type === 'text') return textBlocks(part, width, theme)
  if (part.type === 'figure' && spoken) return [{ lines: wrap(part.alt, width), kind: 'text' }]
  const space = { width, setting, isComing: coming.includes(part.name) }
  const lines =
    part.type === 'figure'
      ? figureLines(figures[camel(part.name)], space)
      : labLines(labs[part.name], part.name, space)
  return [{ lines, kind: 'whole' }]
}

// Each picture that comes sets the story anew: what is there already is not set or drawn again.
type TextPart = Extract<StoryPart, { type: 'text' }>
const textBlocks = rememberEach(({ source }: TextPart, width: number, theme: Theme) =>
  markdownBlocks(source, { width, theme }),
)
const drawFigure = rememberEach((figure: Figure, width: number, height: number, theme: Theme) => {
  const { color, ascii } = theme
  return picture(figure({ width, height, color, ascii }).split('\n'), { width, theme })
})
const drawLab = rememberEach((lab: Lab, width: number, height: number, { color, ascii }: Theme) =>
  lab.view(lab.init(), { width, height, color, ascii }).map(line => clip(line, width)),
)

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

interface Space {
  width: number
  setting: Setting
  /** Its place is kept for it. */
  isComing: boolean
}

const pictureHeight = ({ room }: Setting): number =>
  Math.max(6, Math.min(16, Math.floor(room.height * 0.6)))

const empty = (rows: number): string[] => Array.from({ length: rows }, () => '')

function figureLines(figure: Figure | undefined, { width, setting, isComing }: Space): string[] {
  const { theme } = setting
  const height = pictureHeight(setting)
  if (isComing) return empty(height)
  try {
    if (figure) return drawFigure(figure, width, height, theme)
  } catch {} // a picture that fails must not take the text with it
  return [theme.dim(theme.messages.story.noPicture)]
}

function labLines(lab: Lab | undefined, name: string, { width, setting, isComing }: Space) {
  const { theme, spoken } = setting
  const title = theme.accent(`${theme.glyphs.pointer} ${lab?.title ?? name}`)
  const head = ends(title, theme.dim(theme.messages.story.opensLab), width)
  if (spoken || !(lab || isComing)) return [head]
  const height = Math.min(10, pictureHeight(setting))
  const rule = theme.dim(theme.glyphs.rule.repeat(width))
  const drawn = lab && !isComing ? drawLab(lab, width, height, theme) : empty(height)
  return [rule, head, ...drawn, rule]
}

// Scrolling must not set it again.
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
