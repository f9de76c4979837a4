/** A base without records: what does not turn on knowledge is tested on it. */
import { buildBase } from '../../../src/core/knowledge/base';
import { openBase } from '../../../src/core/knowledge/open-base';
import { parsePack } from '../../../src/core/knowledge/schema';

export const BASE = openBase(buildBase(parsePack({}).pack, { version: '2025.1', cutOff: '2025-06-30' }));
