import type { GroupPartsFragment } from '../gql/components.ts';
import { periodInWords } from '../lib/dates.ts';
import { type Translate, useMessages } from '../lib/messages.ts';
import { rangeInWords } from '../lib/numbers.ts';
import { ConceptChips } from './ConceptChips.tsx';
import { EntityLink } from './EntityLink.tsx';
import classes from './GroupEntry.module.css';
import { TranslatedText } from './TranslatedText.tsx';

/** A plenary, group, workshop or meeting: when, where, who, on what. */
export function GroupEntry({ group }: { readonly group: GroupPartsFragment }) {
  const t = useMessages();
  return (
    <div className={classes.group}>
      <p className={classes.kind}>
        {t(`groupKind.${group.kind}`)}
        {group.illustrative && ` · ${t('group.illustrative')}`}
      </p>
      <p className={classes.name}>
        <EntityLink entity={group} />
      </p>
      {group.summary && (
        <p>
          <TranslatedText text={group.summary} />
        </p>
      )}
      <GroupBody group={group} />
    </div>
  );
}

/** When, where, who, on what. */
export function GroupBody({ group }: { readonly group: GroupPartsFragment }) {
  const t = useMessages();
  return (
    <div className={classes.group}>
      <WhenAndWhere group={group} />
      {group.members.length > 0 && (
        <p>
          <b>{t('group.members')}:</b> {group.members.map((member) => memberInWords(member, t)).join(', ')}
        </p>
      )}
      {group.commitment && (
        <p>
          <b>{t('group.commitment')}:</b> <TranslatedText text={group.commitment} />
        </p>
      )}
      <ConceptChips concepts={group.themes} />
    </div>
  );
}

function WhenAndWhere({ group }: { readonly group: GroupPartsFragment }) {
  const t = useMessages();
  const { date, dateNote, place, meetings } = group;
  if (date == null && !dateNote && !place && !meetings) return null;
  return (
    <p className={classes.when}>
      {date != null && <span>{periodInWords(date)}</span>}
      {dateNote && <TranslatedText text={dateNote} />}
      {place && <TranslatedText text={place} />}
      {meetings && <span>{meetingsInWords(meetings, t)}</span>}
    </p>
  );
}

function meetingsInWords(meetings: NonNullable<GroupPartsFragment['meetings']>, t: Translate): string {
  const { minimum, maximum, withinMonths: months } = meetings;
  const range = rangeInWords({ min: minimum, max: maximum }) ?? { range: '', count: 0 };
  return months == null ? t('group.meetings', range) : t('group.meetingsWithin', { ...range, months });
}

function memberInWords({ kind, internal }: GroupPartsFragment['members'][number], t: Translate): string {
  const member = t(`member.${kind}`);
  if (internal == null) return member;
  return t(internal ? 'member.internal' : 'member.external', { member });
}
