import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

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
      // The explorer's packages carry directives for a compiler that is not used here.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
    chunkSizeWarningLimit: 5000,
  },
  server: { proxy: { '/graphql': api } },
});
