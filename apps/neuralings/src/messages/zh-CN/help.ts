// The help: every key and what it does.
import type { Messages } from '../en.ts'

export const help: Messages['help'] = {
  title: '按键',
  keys: { scroll: '滚动', page: '翻页', search: '搜索', other: '其他键', back: '返回' },
  exercise: {
    title: '练习',
    edit: '用你的编辑器打开文件',
    editor: '换一个编辑器',
    run: '重新检查文件',
    hint: '下一条提示',
    tests: '看测试，再按一次回到任务',
    solution: '看解法，再按一次回到任务',
    reset: '恢复为最初的文件；你写的会保留',
    undo: '找回之前的文件',
    neighbours: '下一个、上一个练习；在课文里也可以',
    story: '回到这一课的课文',
    lab: '打开练习的实验；通过以后也可以',
    train: '通过的里程碑，接着训练；再按一次：停下并保存',
    focus: '换到另一栏滚动',
    pieces: '练习用到以前的部件时：切换用你的或用我们的',
  },
  everywhere: {
    title: '通用',
    move: '移动、滚动',
    page: '下一页',
    enter: '打开、继续',
    map: '地图',
    search: '搜索名称、概念或标题；esc 返回',
    review: '在地图上：到期时复习做得吃力的内容',
    house: '在地图上：看看你正在盖的房子，以及往后去哪里',
    language: 'English / 中文',
    quit: '退出；下次从原处继续（在实验里按 ctrl-c）',
    stop: '暂时回到命令行；输入 fg 返回',
  },
  marks: { title: '标记', solved: '已解出', revealed: '看过解法', open: '待做' },
}
