// A review: what was hard comes back.
import type { Messages } from '../en.ts'

export const review: Messages['review'] = {
  keys: {
    nextOf: left => `下一题（还剩 ${left} 题）`,
    next: '下一题',
    toMap: '回到地图',
    answer: '回答',
    map: '地图',
    help: '帮助',
    quit: '退出',
  },
  title: '复习',
  due: count => `${count} 题待复习`,
  tomorrow: '明天会再问一次。',
  inDays: days => `${days} 天后会再问一次。`,
  right: '答对了。',
  wrong: '不对。',
  whatIsWrong: '这个版本错在哪里？',
  whichIsRight: '下面哪一个是对的？',
}
