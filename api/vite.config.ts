import { defineConfig } from 'vite';

/** Bundles the server and the seed command for Node, which starts faster than it would from hundreds of files. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20.19',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'api/main.ts',
        seed: 'seed/main.ts',
        settling: 'seed/imports/thread/settling.ts',
        'finding-towns': 'seed/towns/finding.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
