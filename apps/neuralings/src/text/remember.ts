// Work that is done for every frame, and whose result hardly ever changes, is done once.

/** The function, which gives its last result again as long as the very same arguments come. */
export function remember<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined
  return (...args) => {
    const isSame = last?.args.every((arg, i) => Object.is(arg, args[i]))
    if (!last || !isSame) last = { args, result: work(...args) }
    return last.result
  }
}
