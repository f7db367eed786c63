// Next token.
import type { Messages } from '../en.ts'

export const nextToken: Messages['nextToken'] = {
  title: '下一个词元',
  goal: word => `让它写出“${word}”：每一处的骰子都不变，只由旋钮来决定。`,
  shortGoal: word => `写出 ${word}`,
  keys: {
    turn: '转动旋钮',
    next: '下一个旋钮',
    write: '写一个字',
    back: '收回',
    restart: '重来',
  },
  knobs: { temperature: '温度', topK: 'top-k', topP: 'top-p' },
  all: '全部',
  wanted: '要写',
  written: '已写',
  ownModel: '你的 GPT',
  shippedModel: '自带的小 GPT，学的是名字',
  status: (share, letters) => [
    `最可能的占 ${share}，能抽到的有 ${letters} 个`,
    `能抽到 ${letters} 个`,
  ],
  falls: die => `◂ 骰子 ${die}`,
  next: (letter, wanted) => [
    `骰子落在 ${letter} 上，要的是 ${wanted}：转旋钮，或者写。`,
    `落在 ${letter}，要的是 ${wanted}`,
  ],
  right: letter => [`骰子落在 ${letter} 上，正是要的：写吧。`, `落在 ${letter}：对了`],
  astray: ['开头已经不对了：收回一个字。', '收回一个字。'],
  done: ['同样的骰子，本来会写出别的。想接着写就接着写。', '写出来了。可以接着写。'],
  describe: {
    model: name => `字来自${name}。`,
    text: (written, wanted) => `已经写了：${written || '什么也没有'}。要写：${wanted}。`,
    knobs: (temperature, topK, topP, knob) =>
      `温度 ${temperature}，top-k ${topK}，top-p ${topP}。方向键转动的是${knob}。`,
    bars: bars => `接下来最可能的，以及用旋钮之前和之后的份额：${bars}。`,
    bar: (letter, raw, share) => `${letter} ${raw} ${share}`,
    die: (die, letter) => `这一处的骰子是 ${die}，落在 ${letter} 上。`,
    reached: '达到目标了：要的词写出来了。',
    goal: '目标是写出要的词。',
  },
}
