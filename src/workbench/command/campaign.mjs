// npm run campaign -- input.xlsx output.xlsx --list NAME [--channel email|phone|post] [--sent YYYY-MM-DD]
import { bundled } from "./bundled.mjs";

const { campaignOfFile } = await bundled("campaign");
process.exitCode = await campaignOfFile(process.argv.slice(2));
