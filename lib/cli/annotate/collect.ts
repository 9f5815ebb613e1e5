/**
 * Collects what is no longer in use before V8 would, so that the memory for a hundred lines is enough for a million.
 * A thread that passes batches on has little in its heap, while the batches lie outside it: V8 let 25 MB of them come
 * together. A thread that analyses fills its heap slowly: to 50 MB, of which 20 were in use.
 */
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** To be called once a batch; after every `count` of them looks through the young objects, in a millisecond, or all, in about 20. */
export function collectAfter(count: number, kind: 'young' | 'all'): () => void {
  // What V8 offers to tests. Asked for anything, V8 11 looks through the young ones.
  setFlagsFromString('--expose-gc')
  const collect: (options?: {type: 'minor'}) => void = runInNewContext('gc')
  let batches = 0
  return () => {
    if (++batches % count > 0) return
    if (kind === 'young') collect({type: 'minor'})
    else collect()
  }
}
