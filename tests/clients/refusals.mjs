// What @discordjs/rest makes of refusals and of failures.
import { connect, Routes, tell, world } from "./world.mjs";

const rest = connect();
const statuses = [];
rest.on("response", (_, response) => statuses.push(response.status));

async function tellRefusal(step, call) {
  statuses.length = 0;
  const facts = await call().then(
    (returned) => ({ returned: returned.id }),
    ({ constructor, name, code, status, method, message, rawError }) => ({
      kind: constructor.name,
      name,
      code,
      status,
      method,
      message,
      errors: rawError?.errors,
    }),
  );
  tell(step, { ...facts, statuses });
}

const embeds = [{ title: "t", fields: [{ name: "n", value: "v" }, { name: "n" }] }];
await tellRefusal("permission", () => rest.post(Routes.guildChannels(world.guild), { body: { name: "a" } }));
await tellRefusal("unknown", () => rest.get(Routes.channel("111111111111111111")));
await tellRefusal("form", () => rest.post(Routes.channelMessages(world.channel), { body: { embeds } }));
await tellRefusal("list", () => rest.put(Routes.applicationCommands(world.application), { body: [{ name: "A b" }] }));
await tellRefusal("query", () => rest.get(`${Routes.channelMessages(world.channel)}?limit=101`));
await tellRefusal("path", () => rest.get("/nothing"));
await tellRefusal("anonymous", () => rest.get(Routes.user(), { auth: false }));
await tellRefusal("stranger", () => connect().setToken("another").get(Routes.user()));
await tellRefusal("recovers", () => rest.get(Routes.guild(world.guild)));
await tellRefusal("fails", () => rest.get(Routes.currentApplication()));
