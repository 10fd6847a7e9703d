import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { connectEngine } from './api.ts';
import { onCommands } from './commands.ts';
import { App } from './frame/App.tsx';
import { hearEngine } from './frame/engine-state.ts';
import { onMenuCommand, onWindowKey, tellMenu } from './keys.ts';
import { recallPlace } from './place.ts';
import { queryClient } from './queries.ts';

connectEngine(hearEngine);
window.packwright.onMenu(onMenuCommand);
onCommands(tellMenu);
window.addEventListener('keydown', onWindowKey, { capture: true });
await recallPlace();

const root = document.getElementById('window');
if (root)
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="en-GB">
        <QueryClientProvider client={queryClient}>
          <App />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
