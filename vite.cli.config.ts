/** Builds the command line into dist/cli; the packages in `dependencies` stay outside, data files lie beside it. */
import { defineConfig } from 'vite';
import { knowledgePlugin } from './scripts/knowledge/plugin';

export default defineConfig({
  publicDir: false,
  plugins: [knowledgePlugin()],
  build: {
    ssr: true,
    emitAssets: true,
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
