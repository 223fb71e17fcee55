import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import {
  CONFIG,
  CurrentPerson,
  Permission,
  ProblemError,
  Public,
  type Config,
  type CurrentPersonData,
} from '#platform';
import { Accounts } from './accounts.service.js';
import { DemoPersonDto, SessionDto } from './dto/session.dto.js';
import { LocaleDto, SignInDto } from './dto/sign-in.dto.js';
import { SignInLimit } from './sign-in-limit.js';

/** Signing in and out. Sessions live in PostgreSQL; the browser holds only an opaque, HttpOnly cookie. */
@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    private readonly accounts: Accounts,
    private readonly limit: SignInLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @ApiCreatedResponse({ type: SessionDto })
  @Post('session')
  async signIn(@Body() body: SignInDto, @Req() request: Request): Promise<SessionDto> {
    const keys = [`email:${body.email.toLowerCase()}`, `ip:${request.ip}`] as const;
    await this.limit.attempt(keys);
    const person = await this.accounts.withPassword(body.email, body.password);
    if (!person) throw new ProblemError(401, 'wrong_email_or_password');
    await this.limit.succeeded(keys);
    await new Promise<void>((resolve, reject) =>
      request.logIn(person, (error: unknown) => (error ? reject(error) : resolve())),
    );
    return body.locale ? this.locale(person, { locale: body.locale }) : this.answer(person);
  }

  @Public()
  @ApiNoContentResponse()
  @Delete('session')
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await new Promise<void>((resolve, reject) =>
      request.session.destroy((error: unknown) => (error ? reject(error) : resolve())),
    );
    response.clearCookie('erkend.sid');
  }

  @Permission('session.own')
  @ApiOkResponse({ type: SessionDto })
  @Get('session')
  current(@CurrentPerson() person: CurrentPersonData): SessionDto {
    return this.answer(person);
  }

  @Permission('session.own')
  @ApiOkResponse({ type: SessionDto })
  @Patch('session')
  async locale(@CurrentPerson() person: CurrentPersonData, @Body() body: LocaleDto): Promise<SessionDto> {
    await this.accounts.setLocale(person.personId, body.locale);
    return this.answer({ ...person, locale: body.locale });
  }

  @Public()
  @ApiOkResponse({ type: [DemoPersonDto] })
  @Get('demo/people')
  async demoPeople(): Promise<DemoPersonDto[]> {
    if (!this.config.demo) throw new ProblemError(404, 'not_found');
    return this.accounts.demoPeople();
  }

  private answer({ personId, ...person }: CurrentPersonData): SessionDto {
    return { person: { id: personId, ...person }, demo: this.config.demo };
  }
}
