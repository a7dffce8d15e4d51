import { textScalar } from './text-scalar.ts';

export const Url = textScalar({
  name: 'URL',
  description: 'The address of a page on the web, in full.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  read: (text) => (/^https?:\/\//.test(text) && URL.canParse(text) ? text : null),
  remedy: 'give an address such as https://example.org/page',
});
