import { constants } from 'node:fs';
import * as node from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** An open file that is being written. */
export interface OpenFile {
  createWriteStream(options: { autoClose: false }): Writable;
  /** On to the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The part of the machine's files that saving uses. Tests pass others in, to fill disks and hold files open. */
export interface Files {
  platform: string;
  size(path: string): Promise<number>;
  isFolder(path: string): Promise<boolean>;
  realpath(path: string): Promise<string>;
  /** Fails where the file is already there. */
  create(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  pause(milliseconds: number): Promise<unknown>;
}

export const machineFiles: Files = {
  platform: process.platform,
  size: async (path) => (await node.stat(path)).size,
  isFolder: async (path) => (await node.stat(path)).isDirectory(),
  realpath: (path) => node.realpath(path),
  create: (path) => node.open(path, 'wx'),
  rename: (from, to) => node.rename(from, to),
  link: (from, to) => node.link(from, to),
  copy: (from, to) => node.copyFile(from, to, constants.COPYFILE_EXCL),
  remove: (path) => node.rm(path, { force: true }),
  pause: (milliseconds) => pause(milliseconds),
};
