// What is said to a Node that cannot run the program. It stands alone, for nothing else is loaded by then.
export const tooOld = (needed: string, version: string) =>
  `neuralings needs Node ${needed} or newer, and this is ${version}.\nGet a newer one from https://nodejs.org.`
