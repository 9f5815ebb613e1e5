import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {loadPicture} from '@/lib/article/loadPicture'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  await mkdir(join(folder, 'content', 'img'), {recursive: true})
  for (const file of ['secret.png', 'content/a.png', 'content/img/B.JPG', 'content/x.svg', 'content/a.md', 'content/.b.png']) {
    await writeFile(join(folder, file), file)
  }
  await symlink(join(folder, 'secret.png'), join(folder, 'content', 'link.png'))
  await symlink(folder, join(folder, 'content', 'up'))
  await writeFile(join(folder, 'content', 'large.png'), new Uint8Array(10_000_001))
})

afterAll(() => rm(folder, {recursive: true, force: true}))

it.each([
  [['a.png'], 'image/png'],
  [['img', 'B.JPG'], 'image/jpeg'],
])('reads %j', async (path, type) => {
  const picture = await loadPicture(path, join(folder, 'content'))
  expect(picture?.type).toBe(type)
  expect(new TextDecoder().decode(picture?.bytes)).toBe(`content/${path.join('/')}`)
})

it.each([
  ['what is not there', ['none.png']],
  ['a file that is no picture', ['a.md']],
  ['a picture that can hold script', ['x.svg']],
  ['a hidden file', ['.b.png']],
  ['the folder above', ['..', 'secret.png']],
  ['the folder above, in one part', ['../secret.png']],
  ['the folder above, for Windows', ['..\\secret.png']],
  ['a link out of the folder', ['link.png']],
  ['a folder that is a link', ['up', 'secret.png']],
  ['a name cut short', ['a.png\0.png']],
  ['a folder', ['img']],
  ['nothing', []],
  ['a file that is too large', ['large.png']],
])('has no answer to %s', async (_, path) => {
  expect(await loadPicture(path, join(folder, 'content'))).toBeUndefined()
})
