// The help: every key and what it does.
import type { Messages } from '../messages.ts'

export const help: Messages['help'] = {
  title: '按键',
  keys: { scroll: '滚动', page: '翻页', search: '搜索', other: '其他键', back: '返回' },
  exercise: {
    title: '练习',
    edit: '用你的编辑器打开文件',
    editor: '换一个编辑器',
    run: '再检查一遍文件',
    hint: '下一条提示',
    tests: '看测试；再按回到任务',
    solution: '看一种解法；再按回到任务',
    reset: '文件从头来过；你写的会保留',
    undo: '恢复成之前的文件',
    neighbours: '下一个、上一个练习，在课文里也行',
    story: '这一课的课文',
    lab: '打开练习的实验，通过以后也可以',
    focus: '滚动另一边',
    pieces: '在里程碑里：这一块用你的，还是用我们的',
  },
  everywhere: {
    title: '随处可用',
    move: '移动、滚动',
    page: '往下一页',
    enter: '打开、继续',
    map: '地图',
    search: '搜索名称、概念、标题；esc 返回',
    review: '在地图上：复习以前觉得难的，到时候会提示',
    language: 'English / 中文',
    quit: '退出；下次回到同一个地方（在实验里按 ctrl-c）',
    stop: '暂时回到命令行；输入 fg 回来',
  },
  marks: { title: '标记', solved: '已解出', revealed: '看过答案', open: '待做' },
}
