import { expect, it } from 'vitest';
import { soundWordsOf } from '../../api/similar/words.ts';

const formsIn = (text: string) => soundWordsOf(text).map(({ form }) => form);

it.each([
  ['It answers the customer\u00e2\u20ac\u2122s question.', 'customer'],
  ['It answers the customer\u00e2\u0080\u0099s question.', 'customer'],
  ['The citizens\u00c3\u00a2\u00c2\u0080\u0099 question.', 'citizens'],
  ['A t\u00c3\u00a9l\u00c3\u00a9phone rings.', 'phone'],
])('leaves out words in which letters were misread: %s', (text, part) => {
  const forms = formsIn(text);
  expect(forms.filter((form) => form.startsWith(part))).toEqual([]);
  expect(forms.filter((form) => ['question', 'rings'].includes(form))).toHaveLength(1);
});

it.each(['The customer’s question', 'La manhã é fria', 'În vânt, pe câmp', 'Âge, âme et château', 'MANHÃ FRIA'])(
  'keeps words that have such letters by right: %s',
  (text) => {
    expect(formsIn(text)).toHaveLength(text.split(' ').length);
  },
);
