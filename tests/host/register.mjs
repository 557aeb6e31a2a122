// Loads the stand-in for `electron`, then lets plain Node run the bundle as it is shipped:
//   node --import tests/host/register.mjs out/main/index.js
// Only the stand-in goes through tsx. `electron` resolves to a module that hands out what the stand-in exports.
// A bundle that was copied elsewhere (a temporary folder) has no node_modules beside it: its packages are then taken
// from the project that this file lies in.
import { register } from 'node:module';
import { tsImport } from 'tsx/esm/api';

const standIn = await tsImport('./electron.ts', import.meta.url);
const key = 'leeswijzer.electron-stand-in';
globalThis[Symbol.for(key)] = standIn;
const asUrl = (source) => `data:text/javascript,${encodeURIComponent(source)}`;
const electron = asUrl(`const standIn = globalThis[Symbol.for(${JSON.stringify(key)})];
standIn.start();
export const { ${Object.keys(standIn.electron).join(', ')} } = standIn.electron;
export default standIn.electron;`);

register(
  asUrl(`const isPackage = (specifier) => /^[^./]/.test(specifier) && !specifier.includes(':');
export async function resolve(specifier, context, next) {
  if (specifier === 'electron' || specifier === 'electron/main') return { url: ${JSON.stringify(electron)}, format: 'module', shortCircuit: true };
  try {
    return await next(specifier, context);
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !isPackage(specifier)) throw error;
    return next(specifier, { ...context, parentURL: ${JSON.stringify(import.meta.url)} });
  }
}`),
);
