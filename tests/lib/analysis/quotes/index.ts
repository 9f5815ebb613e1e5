/** All passages, by form. */
import {acts} from './acts'
import {apart} from './apart'
import {constructions} from './constructions'
import {layout} from './layout'
import {marks} from './marks'
import {none} from './none'
import type {Passage} from './passage'
import {quoted} from './quoted'
import {saying} from './saying'
import {sources} from './sources'
import {thoughts} from './thoughts'

export const passages: readonly Passage[] = [
  ...acts,
  ...apart,
  ...constructions,
  ...layout,
  ...marks,
  ...none,
  ...quoted,
  ...saying,
  ...sources,
  ...thoughts,
]
