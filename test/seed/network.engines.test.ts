import { describe } from 'vitest';
import { cityProcess } from './documents/city-process.ts';
import { equitableCities } from './documents/equitable-cities.ts';
import { europeForCitizens } from './documents/europe-for-citizens.ts';
import { openCities } from './documents/open-cities.ts';
import { prato } from './documents/prato.ts';
import { sharedGround } from './documents/shared-ground.ts';
import { describeSeedNetwork } from './seeded-graph.ts';

// The questions come from the documents in ../shared/seeds, not from the seed's own files.
describeSeedNetwork('The seed network', (ask) => {
  describe('or-movement-city-process', () => cityProcess(ask));
  describe('equitable-cities', () => equitableCities(ask));
  describe('prato-integration-path', () => prato(ask));
  describe('open-cities-sofia', () => openCities(ask));
  describe('europe-for-citizens-network', () => europeForCitizens(ask));
  describe('shared ground', () => sharedGround(ask));
});
