import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {indexFlags} from '@/lib/library/index-flags'

it('npm run index starts Node as the server does', () => {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(scripts.index).toBe(`node ${indexFlags.join(' ')} lib/cli/bin.mjs index`)
})
