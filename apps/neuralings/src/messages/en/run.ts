// What is said of a file that was run by itself.
export const run = {
  timedOut: (file: string, seconds: number) => `${file} timed out after ${seconds} s.`,
  runLonger: (command: string) => `To let it run longer: ${command}.`,
  tooMuchMemory: (file: string, megabytes: number) =>
    `${file} was stopped: it used more than ${megabytes} MB of memory.`,
  endedBy: (file: string, signal: string) => `${file} was ended by ${signal}.`,
  ran: (file: string, command: string) => `${file} ran. To grade it: ${command}`,
  exitCode: (file: string, code: number) => `${file} ended with exit code ${code}.`,
}
