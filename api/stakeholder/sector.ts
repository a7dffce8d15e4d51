import type { Sector as SectorValue } from '../../graph/vocabulary.ts';
import { enumType } from '../enum-type.ts';

export const Sector = enumType<SectorValue>('Sector', 'The part of society that somebody acts for.', {
  GOVERNMENT: 'The state, its ministries and agencies.',
  LOCAL_AUTHORITY: 'Cities, municipalities and their departments.',
  BUSINESS: 'Companies and their associations.',
  THIRD_SECTOR: 'Non-profit organisations, foundations, associations.',
  RESEARCH: 'Universities and research institutes.',
  CITIZENS: 'People who live there, as themselves.',
  INTERNATIONAL: 'Bodies of several states, such as the European Union.',
});
