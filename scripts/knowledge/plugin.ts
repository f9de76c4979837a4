/** Vite plugin: writes the knowledge, checked and indexed, into the build as one file. */
import type { Plugin } from 'vite';
import { serializeBase } from '../../src/core/knowledge/base-text';
import { buildFromData } from './read-data';

export const knowledgePlugin = (): Plugin => ({
  name: 'knowledge',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'knowledge.jsonl', source: serializeBase(buildFromData()) });
  },
});
