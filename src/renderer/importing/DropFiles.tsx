import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isTyping } from '../keys.ts';
import { say } from '../parts/Toasts.tsx';
import { offerEdited } from '../screens/edited/offer-edited.tsx';
import { offerPicture } from '../screens/packs/own/offer-picture.ts';
import { importPasted, importPaths } from './import.tsx';
import './DropFiles.css';

const holdsFiles = (data: DataTransfer | null) => !!data?.types.includes('Files');
const pathsOf = (data: DataTransfer) =>
  [...data.files].map((file) => window.packwright.pathOf(file)).filter((path) => path !== '');

function takePaste(event: ClipboardEvent): void {
  const data = event.clipboardData;
  if (!data || isTyping(event.target) || document.querySelector('.overlay')) return;
  const paths = pathsOf(data);
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (paths.length) void importPaths(paths);
  else if (html || text.trim()) void importPasted(html || text, html ? 'paste-html' : 'paste');
}

/** Takes files that are dropped, and stories that are pasted, anywhere in the window. */
export function DropFiles() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    // Before the lists that take blocks see it: they turn away whatever they do not know, files too.
    const first = { ...listen, capture: true };
    const take = (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      take(event);
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer || !holdsFiles(event.dataTransfer)) return;
      take(event);
      const paths = pathsOf(event.dataTransfer);
      const importThem = () => void importPaths(paths);
      if (offerPicture(paths, event.target)) return;
      if (paths.length) offerEdited(paths, importThem) || importThem();
      else say('What was dropped is not a file on this machine. Save it as a file first, or paste its text.');
    };
    window.addEventListener('dragenter', onOver, first);
    window.addEventListener('dragover', onOver, first);
    window.addEventListener('dragleave', onLeave, listen);
    window.addEventListener('drop', onDrop, first);
    document.addEventListener('paste', takePaste, listen);
    return () => stop.abort();
  }, []);
  if (!over) return null;
  return (
    <div className="drop-files">
      <FileDown size={32} strokeWidth={1.5} aria-hidden />
      <p>Drop to import into the library</p>
    </div>
  );
}
