/** The least that an extension with a worker can be: its worker answers any message with one word. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty worker',
  version: '1.0',
  background: { service_worker: 'worker.js', type: 'module' },
  content_scripts: [{ matches: ['http://localhost/*'], js: ['page.js'] }],
};

/** Writes it into a new folder and names the folder. */
export function writeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ ok: true }); });\n',
  );
  writeFileSync(join(folder, 'page.js'), '// its world is all that is wanted\n');
  return folder;
}
