// What is said of a file that was run by itself.
import type { Messages } from '../en.ts'

export const run: Messages['run'] = {
  timedOut: (file, seconds) => `${file} 超时：运行超过 ${seconds} 秒。`,
  runLonger: command => `让它跑得更久：${command}。`,
  tooMuchMemory: (file, megabytes) => `${file} 被中止：占用内存超过 ${megabytes} MB。`,
  endedBy: (file, signal) => `${file} 被 ${signal} 终止了。`,
  ran: (file, command) => `${file} 运行完了。评分：${command}`,
  exitCode: (file, code) => `${file} 已退出，退出码是 ${code}。`,
}
