// Started by the tests: the folder that npm installed into, and as JSON where everything is in the sandbox.
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";

const require = createRequire(path.join(process.argv[2], "packages.cjs"));

export const builders = require("@discordjs/builders");
export const { REST } = require("@discordjs/rest");
export const { Routes } = require("discord-api-types/v10");
export const { verifyKey } = require("discord-interactions");
export const world = JSON.parse(process.argv[3]);

export const connect = (options = {}) => new REST({ api: world.api, version: "10", ...options }).setToken(world.token);

/** A line of the output, for the tests to judge. */
export const tell = (step, facts) => process.stdout.write(`${JSON.stringify({ step, ...facts })}\n`);

/** Ends where a client has timers left, as one has that did not wait for a limit. */
export const finish = () => process.stdout.write("", () => process.exit());

/** What a person does on the sandbox's page. */
export async function act(route, body) {
  const response = await fetch(new URL(`/page/${route}`, world.page), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ as: world.person, channelId: world.channel, ...body }),
  });
  const answer = await response.json();
  if (!response.ok || answer.outcome === "failed") {
    throw new Error(`${route}: ${answer.error ?? answer.reason}`);
  }

  return answer;
}
