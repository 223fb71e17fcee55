import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import type { Problem } from '#domain';
import { useWords } from '../../writing/useWords.js';

/** What is wrong at a field and how to put it right; nothing when all is well. */
export function Fault({ problem }: { problem: Problem | undefined }) {
  const { t } = useWords();
  if (!problem) return null;
  return (
    <span className="fault">
      <ErrorOutlineOutlined className="i" aria-hidden />
      {t(`worksheet.fault.${problem.code}`, { ...problem.params })}
    </span>
  );
}
