import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { RemarksService } from './remarks.service.js';

export class ResolvedDto {
  @ApiProperty() @IsBoolean() resolved: boolean;
}

/** Feedback rounds and their remarks. */
@ApiTags('guidance')
@Permission('submission.read')
@Controller('api/submissions/:id')
export class RemarksController {
  constructor(private readonly remarks: RemarksService) {}

  @Get('feedback-rounds')
  feedbackRounds(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<object[]> {
    return this.remarks.feedbackRounds(person, id);
  }

  @Patch('remarks/:remarkId')
  @HttpCode(204)
  setResolved(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('remarkId', ParseUUIDPipe) remarkId: string,
    @Body() body: ResolvedDto,
  ): Promise<void> {
    return this.remarks.setResolved(person, id, remarkId, body.resolved);
  }
}
