import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** A folder that does not exist: a template may read no file, whatever it holds. */
const noWorkspace = '/nonexistent';

let compiler: NodeCompiler | undefined;

/** A document as it was set. */
export interface Typeset {
  readonly pdf: Buffer;
  readonly pages: number;
}

/**
 * Sets a document as an accessible PDF (PDF/UA-1). What people wrote goes in as data, read by the template from
 * `sys.inputs.doc`, never as markup. Some 30 ms for the first, 3 ms a page after that, on the thread of the caller.
 * Throws when the typesetter refuses it: a fault of the template, never of what people wrote.
 */
export function typesetPdf(template: string, document: object): Typeset {
  compiler ??= NodeCompiler.create({ workspace: noWorkspace });
  const result = compiler.compile({ mainFileContent: template, inputs: { doc: JSON.stringify(document) } });
  const compiled = result.result;
  if (!compiled) {
    const error = result.takeError();
    throw new Error(`The document could not be set: ${JSON.stringify(error?.shortDiagnostics ?? null)}`);
  }
  const pdf = compiler.pdf(compiled, { pdfStandard: 'ua-1' });
  // The typesetter remembers parts between runs; without this its memory grows with every dossier.
  compiler.evictCache(10);
  return { pdf, pages: compiled.numOfPages };
}
