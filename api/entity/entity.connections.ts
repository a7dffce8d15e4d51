import { plainConnectionType } from '../connection-types.ts';
import { Entity } from './entity.type.ts';

export const EntityConnection = plainConnectionType('Entity', () => Entity, 'things of any kind');
