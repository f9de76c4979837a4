/** Builds the command line into dist/cli; the packages in `dependencies` stay outside. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { promissory: 'src/cli/main.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
