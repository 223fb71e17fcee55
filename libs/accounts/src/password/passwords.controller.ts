import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { CurrentPerson, Permission, Public, type CurrentPersonData } from '#platform';
import { SignInLimit } from '../sign-in-limit.js';
import { ChangePasswordDto, ForgottenDto, NewPasswordDto } from './password.dto.js';
import { Passwords } from './passwords.service.js';

/** Forgotten, new and changed passwords. */
@ApiTags('session')
@Controller('api')
export class PasswordsController {
  constructor(
    private readonly passwords: Passwords,
    private readonly limit: SignInLimit,
  ) {}

  /** Mails a link when the address is somebody's; the answer is the same when it is not. */
  @Public()
  @Post('password-links')
  @HttpCode(204)
  @ApiNoContentResponse()
  async forgotten(@Body() { email }: ForgottenDto, @Req() request: Request): Promise<void> {
    await this.limit.attempt([`link:${email.toLowerCase()}`, `ip:${request.ip}`]);
    await this.passwords.request(email);
  }

  /** The link's page sends this; opening the link itself changes nothing. */
  @Public()
  @Put('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  async setByLink(@Body() body: NewPasswordDto, @Req() request: Request): Promise<void> {
    await this.limit.attempt([`ip:${request.ip}`]);
    await this.passwords.setByLink(body.token, body.password);
  }

  @Permission('session.own')
  @Put('session/password')
  @HttpCode(204)
  @ApiNoContentResponse()
  async change(
    @CurrentPerson() person: CurrentPersonData,
    @Body() body: ChangePasswordDto,
    @Req() request: Request,
  ): Promise<void> {
    const keys = [`email:${person.email.toLowerCase()}`, `ip:${request.ip}`] as const;
    await this.limit.attempt(keys);
    await this.passwords.change(person.personId, person.email, body.current, body.password);
    await this.limit.succeeded(keys);
  }
}
