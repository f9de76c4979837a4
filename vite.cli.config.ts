/** Builds the command line into dist/cli; the packages in `dependencies` stay outside, data files lie beside it. */
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { knowledgePlugin } from './scripts/knowledge/plugin';
import { writtenOut } from './scripts/vite-plugins';

/** The words for people, where package-files.ts looks for them. */
const words: Plugin = {
  name: 'words',
  generateBundle() {
    const source = readFileSync('public/_locales/en/messages.json', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'messages.json', source });
  },
};

export default defineConfig({
  publicDir: false,
  resolve: { alias: writtenOut() },
  plugins: [words, knowledgePlugin()],
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
