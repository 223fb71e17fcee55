import { ApiProperty } from '@nestjs/swagger';
import { type VoteChoice, voteChoices } from '#domain';
import { named } from '#platform';
import { ActDto } from '#submissions';
import { IsIn } from 'class-validator';
import { ProposalDto } from '../../proposal.dto.js';

/** The proposal that is put to the vote. */
export class OpenBallotDto extends ProposalDto {}

export class CastVoteDto extends ActDto {
  @ApiProperty(named.voteChoice)
  @IsIn(voteChoices)
  choice: VoteChoice;
}
