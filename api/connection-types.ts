import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { WorkedOut } from './compilable-schema.ts';
import { type Edge, PageInfo } from './pagination.ts';

/** A class of items, or an interface of several. */
type TypeOf<Item> = () => abstract new (...parameters: never[]) => Item;

/** What every edge has; subclass it where the relationship carries something. */
export function edgeType<Item extends object>(node: TypeOf<Item>) {
  @ObjectType({ simpleResolvers: true })
  abstract class EdgeOfType implements Edge<Item> {
    @Field(() => String, { description: 'Its place in the list: give it as after or before to go on from there.' })
    cursor!: string;

    @Field(() => node(), { description: 'The thing itself.' })
    node!: Item;
  }
  return EdgeOfType;
}

/** Declares the connection over an edge type that carries something. */
export function connectionType<Item extends object>(
  name: string,
  node: TypeOf<Item>,
  edge: ClassType<Edge<Item>>,
  description: string,
) {
  @ObjectType(`${name}Connection`, { description, simpleResolvers: true })
  class ConnectionOfType {
    @Field(() => [edge], { description: 'The things of this page, each with its place and what belongs to the tie.' })
    edges!: Edge<Item>[];

    @Field(() => [node()], { description: 'The things of this page alone.' })
    nodes!: Item[];

    @Field(() => PageInfo, { description: 'Where this page begins and ends, and whether there is more.' })
    pageInfo!: PageInfo;

    @WorkedOut()
    @Field(() => Int, { description: 'How many there are on all pages together.' })
    totalCount!: number | (() => Promise<number>);
  }
  return ConnectionOfType;
}

/**
 * Declares a connection whose edges carry nothing but their node.
 * @param plural what the description calls the things: "practices"
 */
export function plainConnectionType<Item extends object>(name: string, node: TypeOf<Item>, plural: string) {
  @ObjectType(`${name}Edge`, {
    description: `One of a list of ${plural}, with its place there.`,
    simpleResolvers: true,
  })
  class PlainEdge extends edgeType(node) {}
  return connectionType(name, node, PlainEdge, `A page of a list of ${plural}.`);
}
