// The hooks that electron-builder.yml names; electron-builder reads no TypeScript.
import { tsImport } from 'tsx/esm/api';

const { setFuses } = await tsImport('./fuses.ts', import.meta.url);

export const afterPack = setFuses;

/** False: there are no node_modules to look for. It would else list those of the project, and rebuild them. */
export const beforeBuild = async () => false;
