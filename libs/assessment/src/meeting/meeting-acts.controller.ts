import { CurrentPerson, type CurrentPersonData } from '#platform';
import { ActDto, type ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordAttendanceDto, ScheduleMeetingDto } from './dto/meeting-acts.dto.js';

/** The agenda, who is in the room, and the item. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class MeetingActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('schedule-meeting')
  scheduleMeeting(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ScheduleMeetingDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'schedule_meeting', body, body);
  }

  @ActRoute('record-attendance')
  recordAttendance(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordAttendanceDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'record_attendance', body, body);
  }

  @ActRoute('open-item')
  openItem(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'open_item', body, body);
  }
}
