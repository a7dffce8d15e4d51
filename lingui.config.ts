import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-json';

/** Messages are written by hand under named ids; `npm run codegen` compiles them for the browser. */
const config: LinguiConfig = {
  locales: ['en', 'it', 'bg', 'he'],
  sourceLocale: 'en',
  catalogs: [{ path: 'web/src/locales/{locale}/messages', include: ['web/src'] }],
  format: formatter({ style: 'minimal' }),
};

export default config;
