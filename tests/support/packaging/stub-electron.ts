import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';

/**
 * Folders with what electron-builder needs of Electron's own, for each platform: the names, and a program that can do
 * nothing but holds a fuse wire as Electron's does, so that fuses can be set and read back.
 */

export type Platform = 'linux' | 'win' | 'mac';

/** As Electron's documentation of fuses has it: sentinel, version, number of fuses, one character for each. */
export function fuseWire(states: string): Buffer {
  return Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
    Buffer.from([1, states.length]),
    Buffer.from(states, 'latin1'),
  ]);
}

/** The fuses as Electron ships them; none is as the app wants it but three. */
const shipped = '101100011';

/** Makes the folder; `states` are the fuses of its program. */
export function stubElectron(folder: string, platform: Platform, states = shipped): void {
  const write: Write = (name, data, mode = 0o644) => {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), data, { mode });
  };
  write('LICENSE', 'the licence of Electron\n');
  write('LICENSES.chromium.html', 'the licences of Chromium\n');
  write('version', '0.0.0-stub');
  const program = Buffer.concat([Buffer.from('a stub of electron\n'), fuseWire(states), Buffer.from('\nits end\n')]);
  if (platform === 'mac') {
    writeMac(folder, write, program);
    return;
  }
  for (const language of ['en-US', 'nl', 'fr', 'nb']) write(`locales/${language}.pak`, language);
  if (platform === 'win') {
    write('electron.exe', windowsProgram(fuseWire(states)));
    return;
  }
  write('electron', program, 0o755);
  write('chrome-sandbox', 'a stub\n', 0o755);
  write('chrome_crashpad_handler', 'a stub\n', 0o755);
}

/** A program of Windows without code, with the version information into which electron-builder writes. */
function windowsProgram(end: Buffer): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setFileVersion(1, 0, 0, 0, 1033);
  version.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron', ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  const pixels = Buffer.alloc(40 + 16 * 16 * 4 + 16 * 4);
  pixels.writeUInt32LE(40, 0);
  pixels.writeInt32LE(16, 4);
  pixels.writeInt32LE(32, 8);
  pixels.writeUInt16LE(1, 12);
  pixels.writeUInt16LE(32, 14);
  const icon = Data.RawIconItem.from(Uint8Array.from(pixels).buffer, 16, 16, 32);
  Resource.IconGroupEntry.replaceIconsForResource(resources.entries, 1, 1033, [icon]);
  resources.outputResource(program);
  program.setExtraData(Uint8Array.from(end).buffer);
  return Buffer.from(program.generate());
}

type Write = (name: string, data: string | Buffer, mode?: number) => void;

function writeMac(folder: string, write: Write, program: Buffer): void {
  const link = (name: string, target: string): void => symlinkSync(target, path.join(folder, name));
  const bundle = (folder: string, name: string): void => {
    write(`${folder}/Contents/Info.plist`, plist(name));
    write(`${folder}/Contents/MacOS/${name}`, 'a stub\n', 0o755);
  };
  const frameworks = 'Electron.app/Contents/Frameworks';
  bundle('Electron.app', 'Electron');
  for (const kind of ['', ' (Renderer)', ' (Plugin)', ' (GPU)']) {
    bundle(`${frameworks}/Electron Helper${kind}.app`, `Electron Helper${kind}`);
  }
  const framework = `${frameworks}/Electron Framework.framework`;
  write(`${framework}/Versions/A/Electron Framework`, program, 0o755);
  link(`${framework}/Electron Framework`, 'Versions/A/Electron Framework');
  link(`${framework}/Resources`, 'Versions/A/Resources');
  write('Electron.app/Contents/Resources/electron.icns', '');
  for (const language of ['en', 'nl', 'fr']) {
    write(`Electron.app/Contents/Resources/${language}.lproj/locale.pak`, language);
    write(`${framework}/Versions/A/Resources/${language}.lproj/locale.pak`, language);
  }
}

const plist = (name: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string>
<key>CFBundleName</key><string>${name}</string>
<key>CFBundlePackageType</key><string>APPL</string>
</dict></plist>
`;
