// The end of a lesson, and of the course.
import type { Messages } from '../messages.ts'

export const ending: Messages['ending'] = {
  keys: {
    goOn: '继续',
    toMap: '回到地图',
    print: '打印这一页',
    printBriefly: '打印',
    map: '地图',
    help: '帮助',
    quit: '退出',
  },
  done: '完成',
  youBuilt: '你写出了',
  andItDoes: '它做的是',
  more: lines => `还有 ${lines} 行`,
  complete: '房子盖好了，每一块砖都是你的。',
  soFar: '房子盖到了这里：亮着的砖是你的。',
  reached: '你的代码达到了',
  whereToGo:
    '接下来可以：换一个数据集，换别的大小，自己设计一个损失函数。你亲手重写过的那些包都在 npm 上，里面没有什么是你不认识的。',
  solved: (solved, all) => `${all} 个中的 ${solved} 个`,
  withHints: hinted => `${hinted} 个用了提示`,
  tries: mean => `平均试了 ${mean.toFixed(1)} 次。`,
  mostTries: (title, count) => `试得最多的：${title}（${count} 次）。`,
  comesBack: lessons => `还会用到：${lessons.join('、')}。`,
  toCome: lessons => `待写：${lessons.join('、')}。`,
  courseDone: count => `全部课程已完成：${count} 个练习都解出来了。`,
  reachedIn: (title, what) => `${title}：${what}。`,
  printed: name => `这一页存进了工作区里的 ${name}。`,
}
