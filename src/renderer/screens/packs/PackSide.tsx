import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { OpenPack } from '../../../shared/contract/packs.ts';
import { HideRight } from '../../parts/ColumnButtons.tsx';
import { go, type Place } from '../../place.ts';
import { Checks, realChecks } from './Checks.tsx';
import { Shelf } from './Shelf.tsx';
import './PackSide.css';

interface PackSideProps {
  open: OpenPack;
  side: Place['packSide'];
  onSelect: (id: string) => void;
  preview: ReactNode;
  /** The preview has a column of its own. */
  previewApart: boolean;
}

/** Beside the page: what could go in, the real pages, and what is still to check. */
export function PackSide({ open, side, onSelect, preview, previewApart }: PackSideProps) {
  const shown = previewApart && side === 'preview' ? 'shelf' : side;
  return (
    <Tabs
      className="pack-side"
      selectedKey={shown}
      onSelectionChange={(key) => go({ packSide: key as Place['packSide'] })}
      keyboardActivation="manual"
    >
      <div className="side-head">
        <TabList aria-label="Beside the pack" className="side-tabs">
          <Tab id="shelf" className="side-tab">
            Shelf
          </Tab>
          {!previewApart && (
            <Tab id="preview" className="side-tab">
              Preview
            </Tab>
          )}
          <Tab id="checks" className="side-tab">
            Checks <span className="tabular side-count">{realChecks(open.checks).length}</span>
          </Tab>
        </TabList>
        <HideRight />
      </div>
      <TabPanel id="shelf" className="side-panel">
        <Shelf pack={open.pack} onSelect={onSelect} />
      </TabPanel>
      {!previewApart && (
        <TabPanel id="preview" className="side-panel">
          {preview}
        </TabPanel>
      )}
      <TabPanel id="checks" className="side-panel">
        <Checks checks={open.checks} onSelect={onSelect} />
      </TabPanel>
    </Tabs>
  );
}
