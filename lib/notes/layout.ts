/**
 * Where notes stand in the margin: each as near to its place as the others allow, none over another. Least squares under
 * the condition that the order stays, by pooling adjacent violators (Barlow and others, "Statistical Inference under
 * Order Restrictions", 1972): linear, and no arrangement is nearer in sum. Pure numbers, no document.
 */
export interface Item {
  id: string
  /** Where it would stand if it were alone. */
  top: number
  height: number
}

/** The held item stands just at its place: the others make way. Far above any number of notes that could pull at it. */
const HELD = 1e9

interface Pool {
  /** Where the first of the pool would best stand, were there nothing before it. */
  top: number
  weight: number
  size: number
}

/** Tops by id. `items` in the order in which they shall stand; none begins above `least`. */
export function layOut(items: readonly Item[], gap: number, held?: string, least = 0): Map<string, number> {
  const pools: Pool[] = []
  let before = 0
  for (const {id, top, height} of items) {
    pools.push({top: top - before, weight: id === held ? HELD : 1, size: 1})
    before += height + gap
    merge(pools)
  }
  return tops(items, pools, gap, least)
}

function merge(pools: Pool[]): void {
  for (let [a, b] = pools.slice(-2); a && b && a.top > b.top; [a, b] = pools.slice(-2)) {
    const weight = a.weight + b.weight
    pools.splice(-2, 2, {top: (a.top * a.weight + b.top * b.weight) / weight, weight, size: a.size + b.size})
  }
}

function tops(items: readonly Item[], pools: readonly Pool[], gap: number, least: number): Map<string, number> {
  const placed = new Map<string, number>()
  let before = 0
  let index = 0
  for (const {top, size} of pools) {
    for (const {id, height} of items.slice(index, index + size)) {
      placed.set(id, Math.round(Math.max(top, least) + before))
      before += height + gap
    }
    index += size
  }
  return placed
}

export interface Stretch {
  id: string
  top: number
  bottom: number
}

/** Side by side where they overlap: the lane of each, from 0, the first that is free. `stretches` in order of their tops. */
export function lanesOf(stretches: readonly Stretch[]): Map<string, number> {
  const ends: number[] = []
  const lanes = new Map<string, number>()
  for (const {id, top, bottom} of stretches) {
    const free = ends.findIndex((end) => end <= top)
    const lane = free < 0 ? ends.length : free
    ends[lane] = bottom
    lanes.set(id, lane)
  }
  return lanes
}
