import { textScalar } from './text-scalar.ts';

export const DateTime = textScalar({
  name: 'DateTime',
  description: 'A moment in time, ISO 8601, in UTC: "2026-01-31T09:30:00.000Z".',
  specifiedByURL: 'https://www.rfc-editor.org/info/rfc3339',
  read: (text) => (Number.isNaN(Date.parse(text)) ? null : new Date(text).toISOString()),
  remedy: 'give a moment such as 2026-01-31T09:30:00Z',
});
