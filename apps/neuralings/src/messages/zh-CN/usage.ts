// A command that was typed the wrong way: what commander says of it, and where its help is.
import type { Messages } from '../en.ts'

export const usage: Messages['usage'] = {
  unknownOption: option => `没有“${option}”这个选项。`,
  unknownCommand: word => `没有“${word}”这条命令。`,
  optionLacks: option => `选项“${option}”后面缺了内容。`,
  lacks: name => `缺少参数“${name}”。`,
  tooMany: words => `参数太多了：${words}。`,
  invalid: (option, value, why) => `选项“${option}”不能是“${value}”。${why}`,
  didYouMean: close => `（你是指 ${close} 吗？）`,
  seconds: '它应该是大于 0 的秒数。',
  count: '它应该是大于 0 的整数。',
  ordinal: '它应该是列表里的编号：1 是最近的。',
  showsAll: command => `看有哪些命令：${command}`,
  showsOne: command => `看这条命令的用法：${command}`,
}
