import { contextBridge, ipcRenderer } from 'electron';
import type { Command } from '../shared/commands.ts';
import type { Bridge } from '../shared/contract.ts';

// Each call is spelled out: the page can reach these channels and no others, and the type keeps the list complete.
const bridge: Bridge = {
  changeSettings: (change) => ipcRenderer.invoke('changeSettings', change),
  savePlace: (place) => ipcRenderer.invoke('savePlace', place),
  copy: (words) => ipcRenderer.invoke('copy', words),
  openLink: (link) => ipcRenderer.invoke('openLink', link),
  onCommand: (listener) => {
    const heard = (_event: unknown, command: Command): void => listener(command);
    ipcRenderer.on('command', heard);
    return () => ipcRenderer.removeListener('command', heard);
  },
};

contextBridge.exposeInMainWorld('leeswijzer', bridge);
