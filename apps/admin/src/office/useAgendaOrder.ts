import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  type AgendaItem,
  ApiError,
  answer,
  api,
  type Meeting,
  type Problem,
  readQuery,
} from '../api/index.js';
import { placeAfter, type Step } from './agenda-order.js';

/** Moves items of one agenda, and says where they came. When it changed since, it shows what it is now. */
export function useAgendaOrder(meeting: Meeting) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const show = (now: Meeting): void => {
    const { queryKey } = readQuery('/api/meetings');
    queries.setQueryData<Meeting[]>(queryKey, (all) => all?.map((one) => (one.id === now.id ? now : one)));
  };
  const place = async (item: AgendaItem, before: string | null): Promise<void> => {
    const { submissionId } = item;
    const body = { submissionId, before, version: meeting.version };
    const now = await answer(
      api.POST('/api/meetings/{id}/order', { params: { path: { id: meeting.id } }, body }),
    );
    show(now);
    const number = now.items.find((one) => one.submissionId === submissionId)?.number;
    setSaid(translate('office.meetings.moved', { title: item.title, number, total: now.items.length }));
  };
  const move = async (item: AgendaItem, step: Step): Promise<void> => {
    const before = placeAfter(meeting.items, item, step);
    if (busy || before === undefined) return;
    setBusy(true);
    setProblem(null);
    try {
      await place(item, before);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error.problem);
      if (error.status === 409) show(error.problem.current as unknown as Meeting);
    } finally {
      setBusy(false);
    }
  };
  return { move, said, problem };
}
