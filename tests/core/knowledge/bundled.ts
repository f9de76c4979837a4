/** The bundled base, read once for the tests that need it whole. */
import { buildBase } from '../../../src/core/knowledge/base';
import { openBase } from '../../../src/core/knowledge/open-base';
import { readData, RELEASE } from '../../../scripts/knowledge/read-data';

export const { pack: PACK, problems: PROBLEMS } = readData();
export const BUNDLED = openBase(buildBase(PACK, RELEASE));
