import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import type { ReactElement } from 'react';
import { Icon } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import type { Deliberation } from './types.js';

/** Whether enough people are there, and what the vote needs, each as a sentence. */
export function QuorumAndRule({ deliberation }: { deliberation: Deliberation }): ReactElement {
  const { t } = useWords();
  const { quorum, attendance, members, rule } = deliberation;
  const counted = members.filter(({ recused }) => !recused).length;
  const recused = members.filter((member) => member.recused).map(({ name }) => name);
  return (
    <div className="q">
      <div className={quorum.met ? undefined : 'short'}>
        <p className="row">
          <Icon of={quorum.met ? TaskAltOutlined : ErrorOutlineOutlined} />
          {t('meeting.quorum.title')}
        </p>
        <p className="big">
          {attendance === null
            ? t('meeting.quorum.unknown', { needed: quorum.needed })
            : t('meeting.quorum.count', { present: quorum.present, counted, needed: quorum.needed })}
        </p>
        <p>
          {recused.length > 0 &&
            t('meeting.quorum.recused', { smart_count: recused.length, names: recused.join(', ') })}{' '}
          {attendance !== null && t(quorum.met ? 'meeting.quorum.met' : 'meeting.quorum.notMet')}
        </p>
      </div>
      <div>
        <p className="row">
          <Icon of={BalanceOutlined} />
          {t('meeting.rule.title')}
        </p>
        <p className="big">{t(`meeting.rule.${rule}`)}</p>
        <p>{t('meeting.rule.abstain')}</p>
      </div>
    </div>
  );
}
