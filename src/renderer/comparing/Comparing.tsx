import { ChevronDown, ChevronUp } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { Comparison } from '../../shared/contract/versions.ts';
import { Action, IconAction } from '../parts/Action.tsx';
import { Problem } from '../parts/Problem.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { useAnswer } from '../queries.ts';
import { ComparedItems } from './ComparedItems.tsx';
import { ComparedText } from './ComparedText.tsx';
import { differencesIn, differencesWords } from './differences.ts';
import { callDifferent, linkIssues, unlinkIssue } from './link.tsx';
import { useDifferences } from './useDifferences.ts';
import './Comparing.css';

interface ComparingProps {
  one: string;
  other: string;
  onClose: () => void;
}

/** Two issues side by side: their texts, what that means for what was found in them, and what they are. */
export function Comparing({ one, other, onClose }: ComparingProps) {
  const { data, error } = useAnswer('versions.compare', { one, other }, { keep: true });
  return (
    <Sheet
      title="Compare two issues"
      onClose={onClose}
      wide="whole"
      foot={data && <Verdict comparison={data} onClose={onClose} />}
    >
      {error && <Problem error={error} />}
      {data && <SideBySide comparison={data} />}
    </Sheet>
  );
}

function SideBySide({ comparison }: { comparison: Comparison }) {
  const { rows } = comparison;
  const ref = useRef<HTMLDivElement>(null);
  const places = differencesIn(rows);
  const { at, go } = useDifferences(ref, places);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey || (key !== 'n' && key !== 'p')) return;
    event.preventDefault();
    go(key === 'n' ? 1 : -1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons do the same as the keys
    <div className="comparing" onKeyDown={onKeyDown}>
      <div className="comparing-tools">
        <p aria-live="polite">{differencesWords(places.length, at)}</p>
        <IconAction
          icon={ChevronUp}
          words="Previous difference (P)"
          isDisabled={!places.length}
          onPress={() => go(-1)}
        />
        <IconAction
          icon={ChevronDown}
          words="Next difference (N)"
          isDisabled={!places.length}
          onPress={() => go(1)}
        />
      </div>
      <ComparedText comparison={comparison} textRef={ref} current={places[at] ?? null} />
      <ComparedItems comparison={comparison} />
    </div>
  );
}

interface VerdictProps {
  comparison: Comparison;
  onClose: () => void;
}

/** What the two are: the person says it, and only the person. */
function Verdict({ comparison, onClose }: VerdictProps) {
  const { relation, earlier, later } = comparison;
  if (relation === 'linked') {
    return (
      <>
        <p className="comparing-said">They are linked as versions of one story.</p>
        <Action onPress={() => void unlinkIssue(earlier)}>Unlink</Action>
        <Action look="main" onPress={onClose} autoFocus>
          Close
        </Action>
      </>
    );
  }
  const link = () => linkIssues(comparison, onClose);
  return (
    <>
      {relation === 'different' && (
        <p className="comparing-said">You said that they are different stories.</p>
      )}
      <Action onPress={onClose}>Close</Action>
      {relation === 'none' && (
        <Action onPress={() => void callDifferent(earlier, later, onClose)}>Different stories</Action>
      )}
      <Action look="main" onPress={link} autoFocus>
        {comparison.order === 'unknown' ? 'Link as versions…' : 'Link as versions'}
      </Action>
    </>
  );
}
