import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { notFound, Public } from '#platform';
import { mark } from '../html/icons.js';
import {
  type FontName,
  fonts,
  kindOfStylesheet,
  type Stylesheet,
  stylesheets,
} from '../styles/stylesheet.js';

const require = createRequire(import.meta.url);
const aYear = 'public, max-age=31536000, immutable';

/** Stylesheets and fonts of the public pages, from our own address. */
@ApiExcludeController()
@Public()
@Controller('assets')
export class AssetsController {
  private readonly files = new Map<FontName, Promise<Buffer>>();

  @Get('mark.svg')
  mark(@Res() response: Response): void {
    const svg = mark.toString().replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
    response.type('image/svg+xml').setHeader('cache-control', 'public, max-age=86400').send(svg);
  }

  @Get(':name')
  async file(@Param('name') name: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const kind = kindOfStylesheet(name);
    if (kind !== null) {
      this.style(request, response, name, stylesheets[kind]);
      return;
    }
    if (!Object.hasOwn(fonts, name)) throw notFound();
    const font = await this.font(name as FontName);
    response.type('font/woff2').setHeader('cache-control', aYear).send(font);
  }

  /** A page kept from before an update still gets styles, though not for a year under the old name. */
  private style(
    request: Request,
    response: Response,
    name: string,
    { css, brotli, ...sheet }: Stylesheet,
  ): void {
    response.type('text/css').vary('accept-encoding');
    response.setHeader('cache-control', name === sheet.name ? aYear : 'public, max-age=60');
    if (!request.acceptsEncodings('br')) {
      response.send(css);
      return;
    }
    response.setHeader('content-encoding', 'br').send(brotli());
  }

  private font(name: FontName): Promise<Buffer> {
    const kept = this.files.get(name);
    if (kept) return kept;
    const read = readFile(require.resolve(fonts[name]));
    this.files.set(name, read);
    read.catch(() => this.files.delete(name)); // who asked hears of it; the next one tries again
    return read;
  }
}
