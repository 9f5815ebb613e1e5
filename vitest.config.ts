import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {tsconfigPaths: true},
  // A busy machine is no fault: tests that take a second alone may take many beside others.
  test: {testTimeout: 60_000, hookTimeout: 60_000, include: ['tests/lib/**/*.test.ts']},
})
