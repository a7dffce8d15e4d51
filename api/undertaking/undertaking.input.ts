import { Field, ID, InputType } from 'type-graphql';
import type { Status as StatusValue } from '../../graph/vocabulary.ts';
import { Edtf } from '../scalars/edtf.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import { Status } from '../status.ts';

const ids = (description: string): PropertyDecorator => Field(() => [ID], { nullable: true, description });

/** What lists of practices and of programmes can both be asked for; not published by itself. */
@InputType()
export abstract class UndertakingFilter {
  @ids('Only these.')
  ids?: string[] | null;

  @ids('About one of these themes, or a narrower one.')
  themes?: string[] | null;

  @ids('An answer to one of these challenges, or a narrower one.')
  challenges?: string[] | null;

  @ids('Done for one of these target groups, or a narrower one.')
  targetGroups?: string[] | null;

  @ids('Using one of these methods, or a narrower one.')
  methods?: string[] | null;

  @ids('Meant for one of these kinds of city, or a narrower one.')
  traits?: string[] | null;

  @ids('Contributing to one of these goals or targets; a goal includes its targets.')
  goals?: string[] | null;

  @ids('In one of these cities.')
  cities?: string[] | null;

  @ids('In one of these countries, or in a city or region of it.')
  countries?: string[] | null;

  @ids('In which one of these stakeholders takes part, in the whole or in a phase or group.')
  stakeholders?: string[] | null;

  @ids('Paid for by one of these funding sources, or asking it to.')
  fundingSources?: string[] | null;

  @Field(() => [Status], { nullable: true, description: 'As far as one of these.' })
  statuses?: StatusValue[] | null;

  @Field(() => Edtf, { nullable: true, description: 'Going on at some time in this period: "2008/2011".' })
  overlaps?: string | null;

  @Field(() => [LanguageCode], { nullable: true, description: 'First written in one of these languages.' })
  languages?: string[] | null;
}
