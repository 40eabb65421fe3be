// `npm run build:cli`: makes the package of the command, for `npm pack ./dist`.
import { bundleCli, CLI_FOLDER } from './bundle-cli';

await bundleCli();
console.log(`The command is ${CLI_FOLDER}/causebook.js`);
