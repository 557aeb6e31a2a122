import { ipcMain, type WebContents } from 'electron';
import { type CallName, callArguments } from '../shared/contract.ts';
import { answerOf } from './ipc/answer.ts';
import type { Handlers } from './ipc/handlers.ts';

/** Puts a handler behind every call of the contract, and the gate before each. */
export function answerCalls(handlers: Handlers, ownContents: () => WebContents | null): void {
  for (const name of Object.keys(callArguments) as CallName[]) {
    ipcMain.handle(name, answerOf(name, handlers, ownContents));
  }
}
