/** Acts on a recognition. */
export const recognitionActs = {
  fulfil_condition: {
    label: 'Condition fulfilled',
    do: 'Mark as fulfilled',
    question: 'Is condition %{number} of %{title} fulfilled?',
    happens: 'The condition counts as fulfilled from today. The other conditions stay open.',
    happens_last:
      'This is the last open condition. The recognition then holds in full, until %{validUntil}, counted from the first day.',
    seen_by: 'The owner is told. The public page follows at once.',
    undo: 'No.',
    done: 'Condition %{number} of %{title} is fulfilled',
  },
  start_reassessment: {
    label: 'Start re-assessment',
    do: 'Start',
    question: 'Start the re-assessment of %{title}?',
    happens:
      'A new submission starts from the last description. Only what changes is judged anew. The recognition stays.',
    seen_by: 'The owner and the secretariat are told. The public page says: In re-assessment.',
    undo: 'Yes. The owner can withdraw the submission until the decision; the label then goes at once.',
    done: 'The re-assessment of %{title} has started',
  },
  withdraw_publication: {
    label: 'Withdraw publication',
    do: 'Withdraw',
    question: 'Withdraw the publication of %{title}?',
    happens:
      'The description leaves the public page. The address stays and says that you withdrew the publication.',
    seen_by:
      'The secretariat is told and reads the reason. The public reads that the publication was withdrawn.',
    undo: 'No.',
    done: 'The publication of %{title} was withdrawn',
  },
};
