import './styles.ts';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider as GraphProvider } from 'urql';
import { firstLanguage } from '../lib/content-language.ts';
import { graphClient } from '../lib/graph-client.ts';
import { i18n, speak } from '../lib/messages.ts';
import { router } from './router.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

await speak(firstLanguage(location.search));
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <GraphProvider value={graphClient}>
        <RouterProvider router={router} />
      </GraphProvider>
    </I18nProvider>
  </StrictMode>,
);
