import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSearch, type Search } from '../../api/search/open.ts';
import { Corpus } from '../../api/similar/corpus.ts';
import type { Portrait, Strand } from '../../api/similar/facets.ts';
import { similarTo } from '../../api/similar/rank.ts';
import { SimilarityIndex } from '../../api/similar/similarity-index.ts';
import type { Member } from '../../api/similar/weighed-practices.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { writeBatch } from '../../graph/write.ts';
import type { PracticeFacts } from '../../seed/facts.ts';
import { flatten } from '../../seed/flatten.ts';
import type { SeedPart } from '../../seed/seed-part.ts';
import { madeUp, partWith } from '../similar/made-up.ts';
import { ALL, openSeeded, practiceIds, ranked, STANDARD } from '../similar/seed-corpus.ts';
import { askCounted } from '../support/counted.ts';

let graph: GraphEngine;
beforeEach(async () => {
  graph = await openSeeded();
});
afterEach(() => graph.close());

const add = (part: SeedPart) => writeBatch(graph, flatten([part]), new Date().toISOString());
const addPractice = (slug: string, facts: Partial<PracticeFacts>) => add(partWith(madeUp(slug, facts)));
const PLACE_BRANDING = { about: ['theme:place-branding'], addresses: ['challenge:negative-image'] };

/** A practice as it was put into a corpus. */
function portraitOf({ names, strands }: Corpus, { id, home, vectors }: Member): Portrait {
  const named = vectors.flatMap((vector, strand) => {
    const features = [...(vector?.features ?? [])].map(
      (feature, place) => [names[feature] ?? '', vector?.strengths[place] ?? 0] as const,
    );
    return features.length > 0 ? [[strands[strand] as Strand, new Map(features)] as const] : [];
  });
  return { id, home, strands: new Map(named) };
}

describe('The similarity index', () => {
  it('knows a practice as soon as it is written, and says how far behind it was', async () => {
    const index = new SimilarityIndex(graph.read);
    expect(await index.behind()).toBeNull();
    await index.fresh();
    expect(await index.behind()).toBe(0);
    await addPractice('quill', PLACE_BRANDING);
    expect(await index.behind()).toBe(1);
    const found = ranked(await index.fresh(), 'practice:city-marketing-branding').map(({ id }) => id);
    expect(found).toContain('practice:quill');
    expect(await index.behind()).toBe(0);
  });

  it('follows a change of what a practice says of itself, and its deletion', async () => {
    const index = new SimilarityIndex(graph.read);
    await addPractice('quill', {});
    const like = async () => ranked(await index.fresh(), 'practice:quill').map(({ id }) => id);
    expect(await like()).not.toContain('practice:city-marketing-branding');
    await addPractice('quill', PLACE_BRANDING);
    expect(await like()).toContain('practice:city-marketing-branding');
    await graph.write(async (run) => {
      await run("MATCH (p:Practice {id: 'practice:quill'}) DETACH DELETE p");
      await run(
        `MATCH (counter:ChangeCounter {id: 'changes'}) SET counter.last = counter.last + 1
         CREATE (:Change {number: counter.last, ids: ['practice:quill'], at: ''})`,
      );
    });
    expect(practiceIds(await index.fresh())).not.toContain('practice:quill');
  });

  it('follows a change of a city, of a body and of the tree of concepts', async () => {
    const index = new SimilarityIndex(graph.read);
    const city = { id: 'city:mudford', language: 'en', name: { en: 'Mudford' }, country: 'country:gb' };
    const body = { id: 'stakeholder:guild', language: 'en', name: { en: 'Guild' } };
    await add({
      cities: [city],
      stakeholders: [{ ...body, sector: 'BUSINESS' }],
      practices: [
        madeUp('bell', {
          practicedIn: [{ place: city.id }],
          stakeholders: [{ stakeholder: body.id, role: 'LEAD' }],
          about: ['theme:training'],
        }),
      ],
    });
    const featuresOf = async () => {
      const { corpus } = await index.fresh();
      const member = corpus.slots[corpus.slotOf('practice:bell') ?? -1];
      return (member?.vectors ?? []).flatMap((vector) =>
        [...(vector?.features ?? [])].map((name) => corpus.names[name]),
      );
    };
    expect(await featuresOf()).toEqual(expect.arrayContaining(['sector:BUSINESS', 'theme:economic-development']));
    await add({
      cities: [{ ...city, traits: [{ trait: 'trait:peripheral' }] }],
      stakeholders: [{ ...body, sector: 'RESEARCH' }],
      themes: [{ id: 'theme:training', language: 'en', name: { en: 'Training' }, broader: ['theme:governance'] }],
    });
    const now = await featuresOf();
    expect(now).toEqual(expect.arrayContaining(['trait:peripheral', 'sector:RESEARCH', 'theme:governance']));
    expect(now).not.toContain('sector:BUSINESS');
  });

  it('follows changes also while nobody asks', async () => {
    const index = new SimilarityIndex(graph.read);
    await index.fresh();
    const end = index.keepUp(20);
    await addPractice('quill', PLACE_BRANDING);
    await expect.poll(() => index.behind(), { timeout: 10_000 }).toBe(0);
    end();
  });

  it('answers as before while all are weighed anew, and then as when built anew', async () => {
    const { corpus } = await new SimilarityIndex(graph.read).fresh();
    const more = new Corpus();
    const told = corpus.slots.flatMap((member) => (member ? [portraitOf(corpus, member)] : []));
    const [late, ...early] = told;
    if (!late) throw new Error('The corpus is empty.');
    const followed = new Corpus();
    followed.put(early);
    followed.settle();
    followed.put(early.slice(0, 2).map((portrait) => ({ ...portrait, id: `${portrait.id}-again` })));
    followed.settleNew();
    const asked = early[3]?.id ?? '';
    const answer = (of: Corpus) =>
      similarTo(of, asked, STANDARD, ALL).map(({ id, position }) => [id, Number(position.sort).toFixed(9)]);
    const [before, steps] = [answer(followed), followed.weighAnew()];
    steps.next();
    expect(answer(followed)).toEqual(before);
    followed.put([late]);
    followed.settleNew();
    while (!steps.next().done);
    expect(answer(followed).map(([id]) => id)).toContain(late.id);
    for (const weighed = followed.weighAnew(); !weighed.next().done; );
    more.put([...early, ...early.slice(0, 2).map((portrait) => ({ ...portrait, id: `${portrait.id}-again` })), late]);
    more.settle();
    expect(answer(followed)).toEqual(answer(more));
    expect(answer(followed)).not.toEqual(before);
  });

  it('comes to the same after changes as when it is built anew', async () => {
    const index = new SimilarityIndex(graph.read);
    await index.fresh();
    for (const slug of ['one', 'two', 'three']) await addPractice(slug, PLACE_BRANDING);
    const [followed, built] = [await index.fresh(), await new SimilarityIndex(graph.read).fresh()];
    for (const id of practiceIds(built)) {
      const [one, other] = [ranked(followed, id), ranked(built, id)];
      expect(one.map((similar) => similar.id).sort()).toEqual(other.map((similar) => similar.id).sort());
      for (const { id: like, position } of one) {
        const same = other.find((similar) => similar.id === like);
        expect(Number(position.sort)).toBeCloseTo(Number(same?.position.sort), 9);
      }
    }
  });
});

describe('A list of practices, each with those like it', () => {
  let search: Search;
  beforeEach(() => {
    search = openSearch(graph, console.error);
  });
  afterEach(() => search.close());

  const LIST = `query ($first: Int!) {
    practices(first: $first) { nodes { id similar(first: 5) {
      totalCount edges { score node { name { value } } reasons { facet contribution text { value } shared { name { value } } } }
    } } }
  }`;

  it('costs as many statements for twelve as for two, but for kinds that only more of them share', async () => {
    const few = await askCounted({ graph, search }, LIST, { first: 2 });
    const many = await askCounted({ graph, search }, LIST, { first: 12 });
    expect([few.errors, many.errors]).toEqual([undefined, undefined]);
    // More practices may share more kinds of things, and each kind is one look-up.
    const onlyLookUps = many.statements.filter((statement) => !few.statements.includes(statement));
    for (const statement of onlyLookUps) expect(statement).toMatch(/^MATCH \(n:\w+\) WHERE n\.id IN \$ids/);
    expect(many.statements.length).toBeLessThanOrEqual(few.statements.length + onlyLookUps.length);
    expect(new Set(onlyLookUps).size).toBe(onlyLookUps.length);
  });
});
