import type { ReactElement } from 'react';
import { useWords } from '../writing/useWords.js';
import type { Electorate } from './types.js';

/** The rules a ballot was held under and on whom it rested, as one sentence. */
export function RestedOn(props: {
  electorate: Electorate | null | undefined;
  version: string | undefined;
}): ReactElement | null {
  const { t } = useWords();
  const { electorate, version } = props;
  if (!version) return null;
  return (
    <>
      {electorate ? t('meeting.restedOn.count', { ...electorate }) : null}{' '}
      {electorate && electorate.recused > 0
        ? t('meeting.restedOn.recused', { smart_count: electorate.recused })
        : null}{' '}
      {t('meeting.restedOn.rules', { version })}
    </>
  );
}
