import { describe, expect, it } from 'vitest';
import { needsOf } from '../../api/fit/needs.ts';
import type { ConceptTree } from '../../api/similar/concept-tree.ts';
import type { PracticeRecord } from '../../api/similar/read-practices.ts';

type Contact = PracticeRecord['contacts'][number];

const contact = (to: string, given: Partial<Contact> = {}): Contact => ({
  id: 'practice:quill',
  to: `stakeholder:${to}`,
  role: 'PARTNER',
  near: true,
  sector: 'THIRD_SECTOR',
  ...given,
});

const NO_TREE = { above: () => new Map() } as unknown as ConceptTree;

/** Whom a city is told to ask about a practice in which these take part, done in these places. */
function askedOf(contacts: Contact[], places: string[] = []): string | null {
  const sites = places.map((to) => ({ id: 'practice:quill', to, status: null, population: null, within: null }));
  const node = { id: 'practice:quill' };
  const record = { node, concepts: [], steps: [], traitsOfSites: [], sites, contacts };
  return needsOf(record as unknown as PracticeRecord, NO_TREE).contact;
}

describe('Whom to ask', () => {
  it('is who leads it, and no body of several states', () => {
    const union = contact('union', { role: 'LEAD', sector: 'INTERNATIONAL' });
    expect(askedOf([union, contact('choir'), contact('council', { role: 'LEAD' })])).toBe('stakeholder:council');
    expect(askedOf([union, contact('choir')])).toBe('stakeholder:choir');
  });

  it('is its city, where nobody who takes part can be asked, before anybody of its programme', () => {
    const contacts = [
      contact('union', { role: 'LEAD', sector: 'INTERNATIONAL' }),
      contact('secretariat', { role: 'LEAD', near: false }),
      contact('fund', { role: 'FUNDER' }),
    ];
    expect(askedOf(contacts, ['country:it', 'city:prato'])).toBe('city:prato');
    expect(askedOf(contacts, ['country:it'])).toBe('stakeholder:secretariat');
  });

  it('is who paid, where nobody else is known, and nobody where that is a body of several states', () => {
    expect(askedOf([contact('fund', { role: 'FUNDER' })])).toBe('stakeholder:fund');
    expect(askedOf([contact('union', { role: 'FUNDER', sector: 'INTERNATIONAL' })])).toBeNull();
    expect(askedOf([])).toBeNull();
  });
});
