import path from 'node:path';
import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** What of electron-builder's context of a pack is read here. */
export interface PackContext {
  /** The folder with the program in it. */
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: {
    readonly appInfo: { readonly productFilename: string };
    /** On Linux only. */
    readonly executableName?: string;
  };
}

/** How each fuse of Electron is set, and why: docs/packaging.md. */
export const fuses: Readonly<Record<FuseV1Options, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** The program of a pack, as @electron/fuses wants it named. */
export function programOf({ appOutDir, electronPlatformName, packager }: PackContext): string {
  const { appInfo, executableName } = packager;
  if (electronPlatformName === 'linux') return path.join(appOutDir, executableName ?? appInfo.productFilename);
  return path.join(appOutDir, `${appInfo.productFilename}${electronPlatformName === 'win32' ? '.exe' : '.app'}`);
}

/**
 * Sets every fuse of the packed program, before it is signed. Rejects where the program has a fuse that the table does
 * not name, or lacks one, so that a new Electron asks for a decision.
 */
export async function setFuses(context: PackContext): Promise<void> {
  const config: FuseConfig = {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Changing the program breaks the signature that Electron comes with, without which a Mac with an ARM chip starts
    // nothing. A signature of ours, if there is one, comes after.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin' && process.platform === 'darwin',
    ...fuses,
  };
  await flipFuses(programOf(context), config);
}
