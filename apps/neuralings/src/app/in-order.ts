// Keys are carried out one after the other: whoever types ahead means the screen that will be there.

/** The same work, but each call waits for the one before it. */
export function inOrder<Item>(
  work: (item: Item) => Promise<void>,
  onError: (error: unknown) => void,
): (item: Item) => void {
  let last = Promise.resolve()
  return item => {
    last = last.then(() => work(item)).catch(onError)
  }
}
