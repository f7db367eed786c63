// Shares work out: each worker takes the next item when it is free.

/** Does `work` to every item; the results are in the items' order, whoever did them, and whenever. */
export async function shareOut<Item, Worker, Result>(
  items: readonly Item[],
  workers: readonly Worker[],
  work: (item: Item, worker: Worker) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const serve = async (worker: Worker): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item, worker)
  }
  await Promise.all(workers.map(serve))
  return results
}
