// Started by the tests, with the folder that npm installed into. Each line of standard input is a JSON list of
// exchanges; each line of the output is the list of what is wrong with them: where, path, message.
import { createInterface } from "node:readline";
import process from "node:process";
import { loadDocument } from "./document.mjs";
import { inspector } from "./exchange.mjs";

const inspect = inspector(await loadDocument(process.argv[2]));
process.stdout.write("[]\n");
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const findings = JSON.parse(line).flatMap(inspectSafely);
  process.stdout.write(`${JSON.stringify(findings)}\n`);
}

/** What is of another shape than a rule expects is a finding too, which the schema names better. */
function inspectSafely(exchange) {
  try {
    return inspect(exchange);
  } catch (error) {
    return [{ where: exchange.route ?? "interaction", path: "", message: `cannot be looked at: ${error.stack}` }];
  }
}
