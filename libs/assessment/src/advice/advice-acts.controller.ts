import { CurrentPerson, type CurrentPersonData } from '#platform';
import { type ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AdoptAdviceDto } from './dto/adopt-advice.dto.js';

/** Adopting the advice. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class AdviceActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('adopt-advice')
  adoptAdvice(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AdoptAdviceDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'adopt_advice', body, body);
  }
}
