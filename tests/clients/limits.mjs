// How @discordjs/rest keeps rate limits: it waits, or rejects where it is told to.
import { connect, finish, Routes, tell, world } from "./world.mjs";

function watch(rest) {
  const statuses = [];
  rest.on("response", (_, response) => statuses.push(response.status));
  return statuses;
}

async function waitPatiently() {
  const rest = connect();
  const statuses = watch(rest);
  const write = (content) => rest.post(Routes.channelMessages(world.channel), { body: { content } });
  const sent = [await write("0"), ...(await Promise.all(["1", "2", "3", "4"].map(write)))];
  await rest.post(Routes.channelMessages(world.otherChannel), { body: { content: "elsewhere" } });
  tell("waits", { sent: sent.map((message) => message.content), statuses, handlers: [...rest.handlers.keys()] });
}

async function waitAsTold() {
  const rest = connect();
  const statuses = watch(rest);
  await rest.get(Routes.user());
  tell("told", { statuses });
}

async function tellRejection(step, call) {
  const rest = connect({ rejectOnRateLimit: () => true });
  const statuses = watch(rest);
  const facts = await call(rest).then(
    () => ({}),
    ({ name, global, scope, limit, sublimitTimeout, majorParameter }) => ({
      name,
      global,
      scope,
      limit,
      sublimitTimeout,
      majorParameter,
    }),
  );
  tell(step, { ...facts, statuses });
}

async function callOften(rest) {
  for (let i = 0; i <= world.requests; i++) {
    await rest.get(Routes.channel(world.channel));
  }
}

async function renameOften(rest) {
  for (const topic of ["a", "b", "c"]) {
    await rest.patch(Routes.channel(world.channel), { body: { topic } });
  }
}

if (world.requests) {
  await tellRejection("bucket", callOften);
  await tellRejection("global", (rest) => rest.get(Routes.user()));
  await tellRejection("rename", renameOften);
} else {
  await waitPatiently();
  await waitAsTold();
}

finish();
