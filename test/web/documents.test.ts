import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type FieldNode, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, test } from 'vitest';

const SOURCES = 'web/src';
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
const texts = files.map((file) => ({ file, text: readFileSync(join(SOURCES, file), 'utf8') }));

/** "practice-page.graphql: Practice.name" for each field that takes a language and is not given the reader's. */
function fieldsWithoutLanguage(file: string, text: string): string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  const check = (field: FieldNode) => {
    const takes = types.getFieldDef()?.args.some(({ name }) => name === 'language');
    if (takes && !passesLanguage(field)) found.push(`${file}: ${types.getParentType()?.name}.${field.name.value}`);
  };
  visit(parse(text), visitWithTypeInfo(types, { Field: check }));
  return found;
}

const passesLanguage = (field: FieldNode) =>
  (field.arguments ?? []).some(
    ({ name, value }) => name.value === 'language' && value.kind === 'Variable' && value.name.value === 'language',
  );

describe('the documents of the client', () => {
  test.each(texts)('$file passes $language wherever a language can be asked for', ({ file, text }) => {
    expect(fieldsWithoutLanguage(file, text)).toEqual([]);
  });

  test('a field without it is noticed', () => {
    expect(fieldsWithoutLanguage('x', 'fragment F on City { name { value } }')).toEqual(['x: City.name']);
  });

  test('together they are what the schema allows', () => {
    const all = parse(texts.map(({ text }) => text).join('\n'));
    expect(validate(schema, all).map(({ message }) => message)).toEqual([]);
  });
});
