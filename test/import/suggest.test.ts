import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import { openRows } from '../../seed/imports/read/open.ts';
import { suggestMapping } from '../../seed/imports/suggest/suggest-mapping.ts';
import { fileOf, goodRows, HEAD } from './made-corpus.ts';

const IPS = '../shared/data/jrc-ips/data/cases.csv';
const BC4SDGS = '../shared/data/jrc-bc4sdgs/bc4sdgs_202507_merged_upd_pub.csv';

async function suggestFor(path: string) {
  const suggestion = await suggestMapping(await openRows(await byteSource(path)), path);
  return {
    mapping: parseMapping(suggestion.yaml, 'suggested.yaml'),
    roles: new Map(suggestion.columns.map(({ column, role }) => [column, role])),
  };
}

/** What part of the columns that matter has the role that a person would give it. */
function rightPart(roles: Map<string, string>, wanted: Record<string, string>): number {
  const right = Object.entries(wanted).filter(([column, role]) => roles.get(column) === role);
  return right.length / Object.keys(wanted).length;
}

test('a first mapping is valid and finds the columns of a corpus in another language', async () => {
  const { mapping, roles } = await suggestFor(fileOf([HEAD, ...goodRows(30)]));
  expect(mapping).toMatchObject({
    key: 'codice',
    fields: { name: 'titolo', aims: { split: ';' } },
  });
  expect(roles.get('ente')).toBe('organisation');
  expect(roles.get('paese')).toBe('country');
});

describe.skipIf(!existsSync(IPS))('The corpora beside the repository', () => {
  test('jrc-ips: four columns in five that matter', async () => {
    const { roles } = await suggestFor(IPS);
    const wanted = {
      id: 'key',
      name: 'name',
      url: 'url',
      description: 'summary',
      geocoverage: 'country',
      lead_organisation_name: 'organisation',
      lead_organisation_category: 'sector',
      start_date: 'from',
      end_date: 'to',
      primary_sector: 'themes',
      secondary_sector: 'themes',
      technology: 'methods',
      type: 'methods',
      status: 'status',
    };
    expect(rightPart(roles, wanted)).toBeGreaterThanOrEqual(0.8);
  });

  test('jrc-bc4sdgs: four columns in five that matter', async () => {
    const { roles } = await suggestFor(BC4SDGS);
    const wanted = {
      pstw_id: 'key',
      name: 'name',
      website: 'url',
      description: 'summary',
      geographical_coverage_country: 'country',
      responsible_organisation: 'organisation',
      responsible_organisation_category: 'sector',
      cofog_level_i: 'themes',
      status: 'status',
      start_year: 'from',
      end_year: 'to',
      application_type: 'methods',
      cost_reduction: 'outcomes',
      open_government_capabilities: 'outcomes',
      funding_source: 'funding',
      SDG_11_vote__4o_t01_202507: 'goals',
      SDG_11_vote__llama3_t01_202507: 'goals',
    };
    expect(rightPart(roles, wanted)).toBeGreaterThanOrEqual(0.8);
  });
});
