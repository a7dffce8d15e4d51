import { Arg, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredNode } from '../../graph/model.ts';
import type { ParticipationRole, Sector } from '../../graph/vocabulary.ts';
import type { Context } from '../context.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import { wantedLanguages } from '../text/language.ts';
import { readTexts } from '../text/read-text.ts';
import { LANGUAGE_ARGUMENT } from '../text/text-field.ts';
import { RoleNeeded } from './role-needed.type.ts';

/** The field `rolesNeeded` of a type. */
export function rolesNeededResolver(type: ClassType) {
  @Resolver(() => type)
  class RolesNeededResolver {
    @FieldResolver(() => [RoleNeeded], {
      description: 'Who it takes, by role and sector, whether or not anybody is named.',
    })
    rolesNeeded(
      @Root() node: StoredNode,
      @Arg('language', () => LanguageCode, { nullable: true, description: LANGUAGE_ARGUMENT }) language: string | null,
      @Ctx() { acceptedLanguages }: Context,
    ): RoleNeeded[] {
      return rolesNeededOf(node, wantedLanguages(language, acceptedLanguages));
    }
  }
  return RolesNeededResolver;
}

/** A node keeps the roles as parallel lists; an empty text stands for no sector. */
function rolesNeededOf(node: StoredNode, wanted: readonly string[]): RoleNeeded[] {
  const sectors = (node.rolesNeededSectors ?? []) as (Sector | '')[];
  const roles = (node.rolesNeededRoles ?? []) as ParticipationRole[];
  return readTexts(node, 'rolesNeeded', wanted).flatMap((name, index) => {
    const role = roles[index];
    return role && name.value ? [{ name, role, sector: sectors[index] || null }] : [];
  });
}
