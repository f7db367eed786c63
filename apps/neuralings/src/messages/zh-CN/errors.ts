// What goes wrong: what is asked for and is not there, what the machine refuses. Each says what is wrong or what to do
// next, in a sentence of its own.
import type { Messages } from '../en.ts'

export const errors: Messages['errors'] = {
  inOneLine: (message, advice) => `${message}${advice}`,
  noExercises: '这门课没有练习。',
  noExercise: id => `没有“${id}”这个练习。`,
  noLesson: id => `没有“${id}”这一课。`,
  noLab: name => `没有“${name}”这个实验。`,
  noCommand: word => `没有“${word}”这条命令。`,
  noLanguage: lang => `没有“${lang}”这种语言。`,
  noWorkspace: folder => `${folder} 里没有工作区。`,
  didYouMean: close => `你是指 ${close} 吗？`,
  seeAll: command => `看全部：${command}。`,
  thereAre: names => `现有的是 ${names.join('、')}。`,
  helpShows: command => `看全部命令：${command}。`,
  chooseLanguage: langs => `可以用 ${langs.join(' 和 ')}：--lang zh-CN。`,
  makeOne: command => `建一个：${command}。已经有了，就指明在哪里：--workspace DIR。`,
  hereNoLab: '你正在做的练习没有实验。',
  noMilestone: id => `${id} 不是里程碑，没有什么可训练的。`,
  noKey: typed => `“${typed}”不是按键。`,
  writeKeys: '写 right，或者 right*12。',
  noAnswer: typed => `“${typed}”不是答案。`,
  writeNumber: highest => `请写一个 1 到 ${highest} 的数。`,
  unreadable: why => `${why}。`,
  beginAnew: command => `从头来过：${command}。`,
  folderGone: '你所在的文件夹已经不在了。',
  goElsewhere: '换到别的文件夹：cd。',
  refused: what => `系统拒绝了 ${what}。`,
  putRight: code => `它给出的是 ${code}：先解决这个问题，再试一次。`,
  standardOutput: '标准输出',
  bug: 'neuralings 出了错，下面是它的调用栈。你的文件没有动过。',
  editorMissing: command => `编辑器“${command}”没能启动。按 E 换一个。`,
  editorKilled: (command, signal) =>
    `编辑器“${command}”被 ${signal} 终止了。文件还是上次保存的样子。`,
  editorFailed: (command, code) =>
    `编辑器“${command}”已退出，退出码是 ${code}。文件还是上次保存的样子。`,
}
