// Positions.
import type { Messages } from '../en.ts'

export const positions: Messages['positions'] = {
  title: '位置',
  goal: '找出一根针认错的位置，再把它们分清，最后把同样的间隔标记三次。',
  shortGoal: (done, all) => `找到 ${done}/${all} 样`,
  keys: {
    place: '第一个位置',
    gap: '到另一个的间隔',
    hands: '多几根针，再回到一根',
    mark: '标记这一对',
    restart: '重来',
  },
  place: '位置',
  gap: '间隔',
  hands: '针',
  close: '有多近',
  pair: (one, other, close) => `位置 ${one} 和 ${other}：${close}`,
  notes: {
    asked: {
      alike: () => ['只用一根针：另找一个位置，近到 0.95 以上。', '找到 0.95 以上的。'],
      apart: () => ['八根针全用上：这两个还像吗？', '八根针全用上。'],
      sevens: (gap, pairs) => [
        `在这一排上到处挑，标记 ${pairs} 对间隔为 ${gap} 的位置。`,
        `标记 ${pairs} 对间隔 ${gap}。`,
      ],
    },
    met: {
      alike: (other, close) => [
        `位置 ${other}：针转完了一圈，${close}。再多加几根针。`,
        `转完了一圈：${close}`,
      ],
      apart: (_, close) => [`只有 ${close}：慢的针把它们分清了。`, `只有 ${close}。`],
      sevens: (_, close) => [
        `每次都是 ${close}：有多近只看间隔，不看位置。`,
        `每次都是 ${close}。`,
      ],
    },
    marked: (one, other, close) => [
      `位置 ${one} 和 ${other}：${close}。换个地方会是多少？`,
      `${one} 和 ${other}：${close}`,
    ],
    refused: (gap, apart) => [
      `针要全用上，间隔是 ${gap}，离别的标记至少 ${apart} 个位置。`,
      `间隔 ${gap}，相隔 ${apart}`,
    ],
    play: ['全找到了。哪个间隔最不近？', '全找到了，再试试别的。'],
  },
  describe: {
    hands: (hands, lengths) => `${hands} 根针，转一圈要 ${lengths} 个位置。`,
    place: (place, numbers) => `在位置 ${place}，正弦是 ${numbers}。`,
    pair: (one, other, close) => `位置 ${one} 和 ${other} 的近的程度是 ${close}，1 就是一样。`,
    near: (place, numbers) => `位置 ${place} 到后面十二个位置，近的程度依次是 ${numbers}。`,
    marks: places => `标记过的几对从 ${places} 开始。`,
    reached: '达到目标了：三样都找到了。',
    goal: (done, all) => `目标是找到 ${all} 样，已经找到 ${done} 样。`,
  },
}
