// The story of a lesson, and the pictures in it.
import type { Messages } from '../en.ts'

export const story: Messages['story'] = {
  title: '课文',
  keys: {
    scroll: '滚动',
    page: '翻页',
    openLab: '打开实验',
    toExercises: '去做练习',
    exercises: '练习',
    map: '地图',
    search: '搜索',
    help: '帮助',
    quit: '退出',
  },
  opensLab: '按回车打开实验',
  noPicture: '（这幅图画不出来）',
  tooNarrow: columns => `这幅图宽 ${columns} 列：请把窗口拉宽一些`,
}
