import CheckOutlined from '@mui/icons-material/CheckOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import ShieldOutlined from '@mui/icons-material/ShieldOutlined';
import type { ReactElement } from 'react';
import { useFormat } from '../i18n/format.js';
import { Avatar, Icon } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import type { Ballot, Deliberation, Member } from './types.js';

/** Who is in the room and has voted; below it who is not part of this item, and why. */
export function People({
  deliberation,
  ballot,
}: {
  deliberation: Deliberation;
  ballot: Ballot | undefined;
}): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const { members, attendance } = deliberation;
  const counted = members.filter(({ recused }) => !recused);
  const present = counted.filter((member) => member.present);
  const away = members.filter((member) => member.recused || (attendance !== null && !member.present));
  const open = ballot && ballot.closedAt === null ? ballot : undefined;
  return (
    <aside className="att" aria-label={t('meeting.people.title')}>
      <section>
        <h2>
          {t(attendance === null ? 'meeting.people.expected' : 'meeting.people.present')}{' '}
          <span className="count">
            {attendance === null
              ? counted.length
              : t('meeting.people.of', { present: present.length, total: counted.length })}
          </span>
        </h2>
        {(attendance === null ? counted : present).map((member) => (
          <Row key={member.personId} member={member} ballot={open} />
        ))}
      </section>
      {away.length > 0 && (
        <section>
          <h2>{t('meeting.people.away')}</h2>
          {away.map((member) => (
            <div key={member.personId} className="p">
              <Avatar name={member.name} away />
              <span>
                {member.name}
                <small>
                  {member.recused && member.recusedAt
                    ? t('meeting.people.recusedAt', {
                        date: format.short(member.recusedAt),
                        time: format.time(member.recusedAt),
                      })
                    : t(member.recused ? 'meeting.people.recused' : 'meeting.people.absent')}
                </small>
              </span>
              {member.recused && <Icon of={ShieldOutlined} />}
            </div>
          ))}
        </section>
      )}
    </aside>
  );
}

function Row({ member, ballot }: { member: Member; ballot: Ballot | undefined }): ReactElement {
  const { t } = useWords();
  const voted = ballot?.votes.some(({ name }) => name === member.name) ?? false;
  return (
    <div className="p">
      <Avatar name={member.name} />
      <span>
        {member.name}
        <small>{t(`meeting.function.${member.function}`)}</small>
      </span>
      {ballot && (
        <span className={voted ? 'ok row' : 'row'}>
          <Icon of={voted ? CheckOutlined : HourglassEmptyOutlined} />
          <span className="vh">{t(voted ? 'meeting.people.voted' : 'meeting.people.notVoted')}</span>
        </span>
      )}
    </div>
  );
}
