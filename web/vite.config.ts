import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

// By name: the explorer has packages of the same makers, which the client must not load.
const ROUTER = '@tanstack[\\\\/](react-router|router-core|history|store|react-store)';
const FRAMEWORK = new RegExp(
  `node_modules[\\\\/](react|react-dom|scheduler|wonka|urql|@urql|@0no-co|@lingui|${ROUTER})[\\\\/]`,
);

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The explorer is a page of its own: its editor is many times the size of the client.
    rollupOptions: {
      input: ['web/index.html', 'web/explore.html'],
      output: {
        codeSplitting: {
          groups: [
            // What every page needs comes in one file: alone, each of these pieces packs worse and costs a request.
            { name: 'frame', test: FRAMEWORK },
            { name: 'shared', test: /web[\\/]src[\\/](components|lib)[\\/]/, minShareCount: 4 },
          ],
        },
      },
      // The explorer's packages carry directives for a compiler that is not used here.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
    chunkSizeWarningLimit: 5000,
  },
  server: { proxy: { '/graphql': api } },
});
