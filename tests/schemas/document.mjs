// Discord's OpenAPI document, as the Zod schemas of the package discord-api-spec.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

// The package takes unknown fields, as the document does. Here a field that the document does not name is a fault.
// Its times have an offset, which the package does not expect.
const changes = [
  ["let zObject = z.object;", "let zObject = z.strictObject;"],
  ["z.iso.datetime()", "z.iso.datetime({ offset: true })"],
];

/**
 * @param modules The folder that npm installed into.
 * @returns Validates a value by the name of a schema; what is wrong with it, none where it is valid.
 */
export async function loadDocument(modules) {
  const build = path.join(modules, "discord-api-spec", "build");
  let source = await readFile(path.join(build, "discord-api-spec.zod.js"), "utf8");
  for (const [before, after] of changes) {
    if (!source.includes(before)) {
      throw new Error(`discord-api-spec does not say "${before}" any more.`);
    }

    source = source.replaceAll(before, after);
  }

  // Beside the original, from where it finds zod; of its own for each process, as several may start at once.
  const strict = path.join(build, `strict-${process.pid}.mjs`);
  await writeFile(strict, `${source}\nz.config(z.locales.en());\n`);
  const schemas = await import(pathToFileURL(strict));
  return (name, value) => {
    const schema = schemas[`${name}Schema`];
    if (!schema) {
      throw new Error(`Discord's document has no ${name}.`);
    }

    const result = schema.safeParse(value);
    return result.success ? [] : result.error.issues.flatMap((issue) => explain(issue));
  };
}

/** An issue in one of several alternatives is that of the alternative which the value was meant to be. */
function explain(issue, base = []) {
  const at = [...base, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const meant = issue.errors.filter((issues) => !issues.some(isOfType));
    const [nearest] = (meant.length > 0 ? meant : issue.errors).toSorted((a, b) => a.length - b.length);
    return nearest.flatMap((inner) => explain(inner, at));
  }

  const names = issue.code === "unrecognized_keys" ? `unknown ${issue.keys.join(", ")}` : issue.message;
  return [{ at, message: names }];
}

const isOfType = (issue) => issue.path.at(-1) === "type" && issue.path.length === 1;
