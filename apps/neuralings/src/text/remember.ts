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

/** The same for each of many things by itself: a story's figures, its labs, its texts. */
export function rememberEach<Thing extends object, Args extends readonly unknown[], Result>(
  work: (thing: Thing, ...args: Args) => Result,
): (thing: Thing, ...args: Args) => Result {
  const each = new WeakMap<Thing, (...args: Args) => Result>()
  return (thing, ...args) => {
    const known = each.get(thing) ?? remember((...args: Args) => work(thing, ...args))
    each.set(thing, known)
    return known(...args)
  }
}
