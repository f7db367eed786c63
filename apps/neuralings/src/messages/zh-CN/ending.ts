// The end of a lesson, and of the course.
import type { Messages } from '../en.ts'

export const ending: Messages['ending'] = {
  keys: {
    goOn: '继续',
    toMap: '回到地图',
    print: '把这一页存成文本',
    printBriefly: '存成文本',
    map: '地图',
    help: '帮助',
    quit: '退出',
  },
  done: '完成',
  youBuilt: '你写出了',
  andItDoes: '它能做到',
  more: lines => `还有 ${lines} 行`,
  complete: '房子盖好了，每一块砖都是你砌的。',
  soFar: '房子盖到这里了：亮着的砖是你砌的。',
  reached: '你的代码做到了',
  counted: (functions, lines) => `${functions} 个函数和类，${lines} 行代码出自你手。`,
  weightsIn: '它学到的在这里',
  weightsAre: file => `它学到的在 ${file} 里。`,
  whereToGo:
    '接下来可以：换个数据集，换个网络大小，或者自己设计一个损失函数。你亲手重写过的那些包都在 npm 上，里面没有什么是你没见过的。',
  solved: (solved, all) => `解出 ${solved}/${all}`,
  withHints: hinted => `${hinted} 个看过提示`,
  tries: mean => `平均试了 ${mean.toFixed(1)} 次。`,
  mostTries: (title, count) => `试得最多的：${title}（${count} 次）。`,
  comesBackFor: (lesson, what) => `${lesson}（${what.join('、')}）`,
  comesBack: lessons => `以后还会用到：${lessons.join('、')}。`,
  toCome: lessons => `编写中：${lessons.join('、')}。`,
  courseDone: count => `整个课程学完了：${count} 个练习全部解出。`,
  reachedIn: (title, what) => `${title}：${what}。`,
  printed: name => `这一页已存到工作区里的 ${name}。`,
}
