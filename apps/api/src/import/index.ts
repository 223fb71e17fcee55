export { importFile, type ImportOptions } from './import-file.js';
export { Importer } from './importer.js';
