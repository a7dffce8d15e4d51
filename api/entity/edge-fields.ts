import { Arg, Args, Ctx, FieldResolver, Root } from 'type-graphql';
import type { NeighboursOf } from '../../graph/cypher/neighbours.ts';
import type { PagesAlong } from '../../graph/cypher/pages.ts';
import type { Properties } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { NestedPaging } from '../page-arguments.ts';
import type { Node } from './entity.type.ts';
import { loadNeighbour, loadNeighbours, loadPage } from './load-neighbours.ts';

/**
 * Fields that lead from one thing to others, declared in a resolver class by their type and the batch function
 * that finds the others. The property's name is the field's name.
 */
type TypeOf = () => object;

/** A list that stays short. */
export function NeighboursField(type: TypeOf, along: NeighboursOf, description: string): PropertyDecorator {
  const load = (root: Node, context: Context) => loadNeighbours(context, along, root.id);
  return edgeField(
    load,
    FieldResolver(() => [type()], { description }),
  );
}

/** The one thing at the other end. */
export function NeighbourField(
  type: TypeOf,
  along: NeighboursOf,
  options: { description: string; nullable: boolean },
): PropertyDecorator {
  const load = (root: Node, context: Context) => loadNeighbour(context, along, root.id);
  return edgeField(load, FieldResolver(type, options));
}

interface PageFieldOptions {
  description: string;
  /** What the edge holds besides cursor and node, out of the relationship's properties. */
  edge?: (properties: Properties) => object;
  /** An argument that keeps some of the list: one of those that the batch function takes. */
  only?: { argument: string; type: TypeOf; description: string };
}

/** A list that can grow, page by page. */
export function PageField(connection: TypeOf, along: PagesAlong, options: PageFieldOptions): PropertyDecorator {
  const { description, edge, only } = options;
  const load = (root: Node, context: Context, page: NestedPaging, wanted?: readonly string[] | null) =>
    loadPage(context, along, root.id, page, edge, only && wanted ? { [only.argument]: wanted } : {});
  return (prototype, name) => {
    Args(() => NestedPaging)(prototype, name, 2);
    if (only)
      Arg(only.argument, () => [only.type()], { nullable: true, description: only.description })(prototype, name, 3);
    edgeField(load, FieldResolver(connection, { description }))(prototype, name);
  };
}

function edgeField(load: (...parameters: never[]) => unknown, field: MethodDecorator): PropertyDecorator {
  return (prototype, name) => {
    const descriptor = { value: load, configurable: true, writable: true };
    Object.defineProperty(prototype, name, descriptor);
    Root()(prototype, name, 0);
    Ctx()(prototype, name, 1);
    field(prototype, name, descriptor);
  };
}
