import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type ApiError, answer, api } from '../api/index.js';
import { proposalInput } from '../meeting/proposal.js';
import type { DecisionDraft, LetterPreview } from './types.js';

const quietTime = 500;

/** The letter for the texts as they are typed; the letter before stays until the new one is there. */
export function useLetterPreview(submissionId: string, draft: DecisionDraft): LetterPreview | undefined {
  const settled = useSettled(draft);
  const body = {
    ...proposalInput(settled),
    publicExplanation: settled.publicExplanation,
    improvementAdvice: settled.improvementAdvice,
  };
  return useQuery<LetterPreview, ApiError>({
    queryKey: ['submissions', submissionId, 'letter-preview', JSON.stringify(body)],
    queryFn: () =>
      answer(
        api.POST('/api/submissions/{id}/letter-preview', { params: { path: { id: submissionId } }, body }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  }).data;
}

/** A value that follows after a short quiet time. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietTime);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
