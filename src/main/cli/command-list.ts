import type { Command } from './command.ts';

/** A command by its name; its code, and all that it stands on, is loaded when it is called. */
export interface Listed {
  name: string;
  /** Whether it writes a pack: what writes is then loaded in its thread meanwhile. */
  writes?: boolean;
  load(): Promise<Command>;
}

/** In the order of the help. */
export const commandList: Listed[] = [
  { name: 'extract', load: async () => (await import('./extract.ts')).extract },
  { name: 'import', load: async () => (await import('./import.ts')).importStories },
  { name: 'read-again', load: async () => (await import('./read-again.ts')).readAgain },
  { name: 'search', load: async () => (await import('./search.ts')).search },
  { name: 'pack build', writes: true, load: async () => (await import('./pack.ts')).packBuild },
  { name: 'pack schema', load: async () => (await import('./pack.ts')).packSchemaCommand },
  { name: 'pack list', load: async () => (await import('./pack-list.ts')).packList },
  { name: 'pack export', writes: true, load: async () => (await import('./pack-export.ts')).packExport },
  { name: 'pack addendum', load: async () => (await import('./addendum.ts')).packAddendum },
  { name: 'verify', load: async () => (await import('./verify.ts')).verify },
  { name: 'backup', load: async () => (await import('./backup.ts')).backup },
  { name: 'demo', load: async () => (await import('./demo.ts')).demo },
];
