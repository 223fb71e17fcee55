import { electorateOf, openBallotPasses, rulesOfVersion, tallyOfBallot } from '#domain';
import { uuidv7 } from '#platform';
import type { ActTransaction } from '#submissions';
import { Ballot } from './ballot.entity.js';
import type { CastVoteDto, OpenBallotDto } from './dto/ballot-acts.dto.js';
import { proposalOf } from '../proposal.js';
import { Vote } from './vote.entity.js';

/** Puts a proposal to the vote, under the rule that holds today and is kept with it. */
export async function openBallot(tx: ActTransaction, input: OpenBallotDto): Promise<void> {
  const { em, submission, actor, clock, facts } = tx;
  const rules = rulesOfVersion(facts.rulesVersion);
  const last = await em.maximum(Ballot, 'number', { submissionId: submission.id });
  const proposal = proposalOf(input);
  await em.insert(Ballot, {
    id: uuidv7(),
    submissionId: submission.id,
    number: (last ?? 0) + 1,
    ...proposal,
    rule: rules.votingRule[facts.committeeKind],
    ruleVersion: rules.version,
    openedBy: actor.personId,
    openedAt: clock.now(),
  });
  Object.assign(tx.historyData, proposal);
}

/** Casts one's own vote. The history says that a vote was cast, the ballot how. */
export async function castVote(
  { em, actor, clock, facts }: ActTransaction,
  input: CastVoteDto,
): Promise<void> {
  if (!facts.ballot) throw new Error('A vote without a ballot passed the rules');
  await em.insert(Vote, {
    ballotId: facts.ballot.id,
    personId: actor.personId,
    choice: input.choice,
    castAt: clock.now(),
  });
}

/** Counts the votes of those present who did not step back, and keeps the result. */
export async function closeBallot({ em, clock, facts, historyData }: ActTransaction): Promise<void> {
  if (!facts.ballot) throw new Error('A ballot that does not exist passed the rules');
  const result = { passed: openBallotPasses(facts), tally: tallyOfBallot(facts) };
  await em.update(
    Ballot,
    { id: facts.ballot.id },
    { ...result, electorate: electorateOf(facts), closedAt: clock.now() },
  );
  Object.assign(historyData, result);
}
