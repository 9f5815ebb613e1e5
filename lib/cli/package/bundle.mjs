/**
 * Our TypeScript as plain JavaScript for Node 20, side by side in one folder: the command, its worker threads, and the
 * engine as a library.
 */
import {build} from 'esbuild'

export const bundle = (outdir, options = {}) =>
  build({
    ...options,
    entryPoints: {
      'on-the-record': 'lib/cli/on-the-record.ts',
      'annotate-worker': 'lib/cli/annotate/annotate-worker.ts',
      'prepare-worker': 'lib/library/prepare-worker.ts',
      analysis: 'lib/analysis/index.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    // Node has known them since version 10; esbuild would make each anew at each use.
    supported: {'regexp-unicode-property-escapes': true},
  })
