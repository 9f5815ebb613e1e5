/**
 * Gives back what batches lay in before V8 would. They lie outside the heap, and a thread that only passes them on has
 * little within: V8 let 25 MB of them come together.
 */
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/**
 * To be called once a batch; after every `count` of them looks through the young objects, which takes less than a millisecond
 * where they are few. (To look through all so would make V8 forget what it has compiled: a third more time.)
 */
export function collectAfter(count: number): () => void {
  setFlagsFromString('--expose-gc')
  const collect: (options: {type: 'minor'}) => void = runInNewContext('gc')
  let batches = 0
  return () => {
    if (++batches % count === 0) collect({type: 'minor'})
  }
}
