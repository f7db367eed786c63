// A review: what was hard comes back.
import type { Messages } from '../messages.ts'

export const review: Messages['review'] = {
  keys: {
    nextOf: left => `下一题，还有 ${left} 题`,
    toMap: '回到地图',
    answer: '回答',
    map: '地图',
    help: '帮助',
    quit: '退出',
  },
  title: '复习',
  due: count => `${count} 题待复习`,
  tomorrow: '明天再来。',
  inDays: days => `${days} 天后再来。`,
  right: '对。',
  wrong: '不是这一个。',
  whatIsWrong: '这个版本错在哪里？',
  whichIsRight: '哪一个是对的？',
}
