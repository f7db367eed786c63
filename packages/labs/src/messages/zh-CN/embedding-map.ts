// Embedding map.
import type { Messages } from '../en.ts'

export const map: Messages['map'] = {
  title: '词嵌入地图',
  goal: '从 farmers（农民）出发，每次跳到最近的十二个词之一，五步走到 treaty（条约）。',
  shortGoal: hops => `${hops} 步到 treaty`,
  keys: { look: '看', hop: '跳过去', back: '退回', axes: '自选坐标轴', restart: '重来' },
  look: '看着',
  across: '横轴',
  upright: '纵轴',
  from: isOwn => (isOwn ? '你的表' : '自带的表'),
  hops: count => `${count} 步`,
  axes: [
    '越靠右，越像后一个词，不像前一个；上下也一样，比的是另一对词。',
    '位置说出它更像哪一头。',
  ],
  arrived: hops => [`走到了，用了 ${hops} 步。`, `走到了：${hops} 步。`],
  late: (hops, most) => [
    `走到了，可是用了 ${hops} 步：${most} 步就够。`,
    `${hops} 步：${most} 步就够。`,
  ],
  toEnd: (word, end, cosine) => [
    `${word} 和 ${end} 的余弦是 ${cosine}。`,
    `${word}、${end}：${cosine}`,
  ],
  describe: {
    table: (from, count) => `这里有 ${count} 个词，用的是${from}。`,
    path: (words, hops) => `走过的路，${hops} 步：${words}。`,
    near: words => `最近的十二个词和它们的余弦：${words}。`,
    look: (word, end, cosine) => `正看着 ${word}，它和 ${end} 的余弦是 ${cosine}。`,
    axes: (...[across, upright]) => `横轴是 ${across}，纵轴是 ${upright}。`,
    places: words => `在两条轴上，−1 是前一头，1 是后一头：${words}。`,
    reached: end => `达到目标了：走到了 ${end}。`,
    goal: (end, hops) => `目标是 ${hops} 步走到 ${end}。`,
  },
}
