/** The version of the engine that exports name. It rises whenever detection output changes; the CHANGELOG says how. */
export const ENGINE_VERSION = '0.1.0';
