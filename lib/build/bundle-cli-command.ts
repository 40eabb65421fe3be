// `npm run build:cli`: makes the command of the package, as `npm pack` does by itself.
import { bundleCli, CLI_FOLDER } from './bundle-cli';

await bundleCli();
console.log(`The command is ${CLI_FOLDER}/causebook.js`);
