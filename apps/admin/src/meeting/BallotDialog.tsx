import { useState, type ReactElement } from 'react';
import type { SubmissionDetail } from '../api/index.js';
import { ActDialog } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { isWhole, proposalInput } from './proposal.js';
import { ProposalFields } from './ProposalFields.js';
import type { Proposal } from './types.js';

interface Props {
  submission: SubmissionDetail;
  open: boolean;
  onClose: () => void;
}

/** The chair words the proposal that is put to the vote. */
export function BallotDialog({ submission, open, onClose }: Props): ReactElement {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const [proposal, setProposal] = useState<Proposal>({
    outcome: 'recognised',
    level: submission.requestedLevel,
    reservation: false,
    conditions: [],
  });
  return (
    <ActDialog
      act="open_ballot"
      submission={submission}
      open={open}
      onClose={onClose}
      wide
      input={() => {
        setAsked(true);
        return isWhole(proposal) ? proposalInput(proposal) : null;
      }}
    >
      <ProposalFields proposal={proposal} requested={submission.requestedLevel} onChange={setProposal} />
      {asked && !isWhole(proposal) && <p className="fault">{t('meeting.proposal.incomplete')}</p>}
    </ActDialog>
  );
}
