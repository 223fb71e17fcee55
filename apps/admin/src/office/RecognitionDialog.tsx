import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { type RecognitionAct, validUntil } from '#domain';
import { answer, api } from '../api/client.js';
import type { Command, RecognitionRow } from '../api/types.js';
import { useCommand } from '../api/useAct.js';
import { useFormat } from '../i18n/format.js';
import { ConsequenceDialog } from '../parts/ConsequenceDialog.js';
import { TextField } from '../parts/Field.js';
import { openConditions } from './recognition-row.js';

/** What somebody is about to do to a recognition; `number` names the condition. */
export interface RecognitionAsk {
  act: RecognitionAct;
  recognitionId: string;
  number?: number;
}

interface Props {
  ask: RecognitionAsk;
  /** The recognition as it is now in the list. */
  row: RecognitionRow;
  onClose: () => void;
  onChanged: () => Promise<unknown>;
}

function send({ act, recognitionId, number = 0 }: RecognitionAsk, command: Command, reason: string) {
  const params = { path: { id: recognitionId } };
  switch (act) {
    case 'start_reassessment':
      return api.POST('/api/recognitions/{id}/acts/start-reassessment', { params, body: command });
    case 'withdraw_publication':
      return api.POST('/api/recognitions/{id}/acts/withdraw-publication', {
        params,
        body: { ...command, reason },
      });
    case 'fulfil_condition':
      return api.POST('/api/recognitions/{id}/acts/fulfil-condition', {
        params,
        body: { ...command, number },
      });
  }
}

/** The consequence dialog of an act on a recognition; a re-assessment leads on to its dossier. */
export function RecognitionDialog({ ask, row, onClose, onChanged }: Props): ReactElement {
  const { act, number } = ask;
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { perform, busy, problem, reset } = useCommand(onChanged);
  const asksReason = act === 'withdraw_publication';
  const last = act === 'fulfil_condition' && openConditions(row).length === 1;
  const params = {
    title: row.title,
    number: number ?? '',
    validUntil: format.long(validUntil(row.level, false, row.validFrom)),
  };
  const text = (part: string): string => translate(`act.${act}.${part}`, params);
  const confirm = async (): Promise<void | false> => {
    setTried(true);
    if (asksReason && reason.trim() === '') return false;
    const result = await perform((commandId) =>
      answer(send(ask, { version: row.version, commandId }, reason.trim())),
    );
    if (result === null) return;
    notify(text('done'), { type: 'success', autoHideDuration: 6000 });
    onClose();
    if (result.submissionId) await navigate(`/submissions/${result.submissionId}`);
  };
  return (
    <ConsequenceDialog
      texts={{
        question: text('question'),
        happens: text(last ? 'happens_last' : 'happens'),
        seenBy: text('seen_by'),
        undo: text('undo'),
        verb: text('do'),
      }}
      open
      busy={busy}
      problem={problem}
      onConfirm={confirm}
      onClose={onClose}
      onLookAgain={() => {
        reset();
        void onChanged();
      }}
    >
      {asksReason ? (
        <TextField
          label={translate('dossier.field.reason')}
          readers={translate('office.recognitions.readers')}
          error={tried && reason.trim() === '' ? translate('common.required') : undefined}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
      ) : null}
    </ConsequenceDialog>
  );
}
