import { contextBridge, ipcRenderer } from 'electron';
import type { Progress } from '../shared/briefing/made.ts';
import type { Command } from '../shared/commands.ts';
import type { Bridge } from '../shared/contract.ts';

// Each call is spelled out: the page can reach these channels and no others, and the type keeps the list complete.
const bridge: Bridge = {
  changeSettings: (change) => ipcRenderer.invoke('changeSettings', change),
  savePlace: (place) => ipcRenderer.invoke('savePlace', place),
  copy: (words) => ipcRenderer.invoke('copy', words),
  openLink: (link) => ipcRenderer.invoke('openLink', link),
  readNotebook: (how) => ipcRenderer.invoke('readNotebook', how),
  saveNotes: (changes) => ipcRenderer.invoke('saveNotes', changes),
  keepDraft: (draft) => ipcRenderer.invoke('keepDraft', draft),
  leave: (how) => ipcRenderer.invoke('leave', how),
  dropDraft: (draft) => ipcRenderer.invoke('dropDraft', draft),
  deleteNotes: (which) => ipcRenderer.invoke('deleteNotes', which),
  readBin: (nothing) => ipcRenderer.invoke('readBin', nothing),
  restoreNotes: (which) => ipcRenderer.invoke('restoreNotes', which),
  readHistory: (note) => ipcRenderer.invoke('readHistory', note),
  restoreVersion: (version) => ipcRenderer.invoke('restoreVersion', version),
  separateCopy: (copy) => ipcRenderer.invoke('separateCopy', copy),
  checkNotebook: (nothing) => ipcRenderer.invoke('checkNotebook', nothing),
  acceptEmptyNotebook: (nothing) => ipcRenderer.invoke('acceptEmptyNotebook', nothing),
  chooseNotebook: (how) => ipcRenderer.invoke('chooseNotebook', how),
  showNotebook: (what) => ipcRenderer.invoke('showNotebook', what),
  saveExport: (file) => ipcRenderer.invoke('saveExport', file),
  openImport: (nothing) => ipcRenderer.invoke('openImport', nothing),
  makeBriefing: (how) => ipcRenderer.invoke('makeBriefing', how),
  cancelBriefing: (nothing) => ipcRenderer.invoke('cancelBriefing', nothing),
  saveBriefing: (how) => ipcRenderer.invoke('saveBriefing', how),
  printBriefing: (how) => ipcRenderer.invoke('printBriefing', how),
  readBriefings: (nothing) => ipcRenderer.invoke('readBriefings', nothing),
  keepBriefing: (how) => ipcRenderer.invoke('keepBriefing', how),
  removeBriefing: (file) => ipcRenderer.invoke('removeBriefing', file),
  onCommand: (listener) => {
    const heard = (_event: unknown, command: Command): void => listener(command);
    ipcRenderer.on('command', heard);
    return () => ipcRenderer.removeListener('command', heard);
  },
  onNotebook: (listener) => {
    const heard = (): void => listener();
    ipcRenderer.on('notebook', heard);
    return () => ipcRenderer.removeListener('notebook', heard);
  },
  onBriefing: (listener) => {
    const heard = (_event: unknown, step: Progress): void => listener(step);
    ipcRenderer.on('briefing', heard);
    return () => ipcRenderer.removeListener('briefing', heard);
  },
};

contextBridge.exposeInMainWorld('leeswijzer', bridge);
