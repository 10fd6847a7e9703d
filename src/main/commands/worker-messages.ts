import type { Progress } from '../../shared/contract/contract.ts';
import type { Looked } from '../../shared/contract/packs.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { IsoDate } from '../../shared/model/dates.ts';
import type { Incoming } from '../reading/source.ts';
import type { ChangedPrint } from './changed-print.ts';
import type { KeptStory, Printed, Target } from './work.ts';

/** One job for a worker thread. */
export type Job =
  | { kind: 'read'; incoming: Incoming; today: IsoDate }
  | { kind: 'several'; incoming: Incoming[]; today: IsoDate }
  | { kind: 'reread'; kept: KeptStory; today: IsoDate }
  | { kind: 'edited'; path: string }
  | { kind: 'picture'; path: string }
  | { kind: 'prepare'; fonts: string; pdf: boolean }
  | { kind: 'rehearse'; printed: Printed; fonts: string }
  | { kind: 'export'; printed: Printed; files: Target[]; fonts: string }
  | { kind: 'preview'; changed: ChangedPrint; looked: Looked; fonts: string };

export type ToWorker = { type: 'job'; job: Job } | { type: 'cancel' };

export type FromWorker =
  | { type: 'progress'; progress: Progress }
  | { type: 'outcome'; outcome: Outcome<unknown> }
  /** The job goes on: a thread that is stuck cannot say so. */
  | { type: 'alive' }
  /** One of several files is read; the next is begun. */
  | { type: 'part'; outcome: Outcome<unknown> }
  /** A fault of our own, as text: errors lose their kind on the way between threads. */
  | { type: 'fault'; message: string; stack: string };
