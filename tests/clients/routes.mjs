// Everything that the sandbox serves of Discord's REST API, as @discordjs/rest calls it.
import { startBot } from "./bot.mjs";
import { act, builders, connect, Routes, tell, world } from "./world.mjs";

const { ActionRowBuilder, ButtonBuilder, ContextMenuCommandBuilder, EmbedBuilder, SlashCommandBuilder } = builders;

const rest = connect();
const reason = "Grüße & Söhne 🎟️";
const file = (name, text, contentType = "text/plain") => ({ name, data: Buffer.from(text), contentType });
const query = (values) => new URLSearchParams(values);

async function useApplication(bot) {
  const me = await rest.get(Routes.user());
  const changed = await rest.patch(Routes.currentApplication(), { body: { interactions_endpoint_url: bot.url } });
  const read = await rest.get(Routes.currentApplication());
  const guilds = await rest.get(Routes.userGuilds(), { query: query({ limit: "1", with_counts: "true" }) });
  tell("application", {
    ids: [me.id, read.id],
    endpoints: [changed.interactions_endpoint_url, read.interactions_endpoint_url],
    url: bot.url,
    guilds: guilds.map((one) => [one.id, one.approximate_member_count]),
  });
}

async function registerCommands() {
  const ask = new SlashCommandBuilder()
    .setName("ask")
    .setNameLocalizations({ de: "fragen" })
    .setDescription("Asks")
    .setContexts(0)
    .addUserOption((option) => option.setName("whom").setDescription("Whom"));
  const look = new ContextMenuCommandBuilder().setName("Look").setType(2).setDefaultMemberPermissions(16n);
  const everywhere = Routes.applicationCommands(world.application);
  const here = Routes.applicationGuildCommands(world.application, world.guild);
  const put = await rest.put(everywhere, { body: [ask.toJSON(), look.toJSON()] });
  await rest.put(here, { body: [ask.setName("ask-here").toJSON()] });
  const listed = await rest.get(everywhere, { query: query({ with_localizations: "true" }) });
  const listedHere = await rest.get(here);
  tell("commands", {
    put: put.map((one) => one.id),
    listed: listed.map((one) => one.id),
    translated: listed[0].name_localizations.de,
    here: listedHere.map((one) => one.name),
  });
}

async function useGuild() {
  const guild = await rest.get(Routes.guild(world.guild), { query: query({ with_counts: "true" }) });
  const member = await rest.get(Routes.guildMember(world.guild, world.person));
  const role = await rest.post(Routes.guildRoles(world.guild), { body: { name: "Helpers", permissions: "0" }, reason });
  const roles = await rest.get(Routes.guildRoles(world.guild));
  await rest.delete(Routes.guildRole(world.guild, role.id), { reason });
  tell("guild", {
    members: guild.approximate_member_count,
    member: member.user.id,
    role: roles.find((one) => one.id === role.id)?.name,
  });
}

async function useChannels() {
  const viewing = (type, id) => ({ id, type, allow: "1024", deny: "0" });
  const category = await rest.post(Routes.guildChannels(world.guild), { body: { name: "Tickets", type: 4 } });
  const made = await rest.post(Routes.guildChannels(world.guild), {
    body: { name: "Söhne", type: 0, topic: "t", permission_overwrites: [viewing(0, world.guild)] },
    reason,
  });
  await rest.patch(Routes.channel(made.id), { body: { parent_id: category.id, topic: "moved" }, reason });
  await rest.put(Routes.channelPermission(made.id, world.person), { body: { type: 1, allow: "1024" }, reason });
  const open = await rest.get(Routes.channel(made.id));
  await rest.delete(Routes.channelPermission(made.id, world.person), { reason });
  const listed = await rest.get(Routes.guildChannels(world.guild));
  const { permission_overwrites: left } = listed.find((one) => one.id === made.id);
  const deleted = await rest.delete(Routes.channel(made.id), { reason });
  tell("channels", {
    name: made.name,
    topic: open.topic,
    parents: [category.id, open.parent_id],
    overwrites: [open.permission_overwrites.length, left.length],
    ids: [made.id, deleted.id],
  });
}

async function useMessages() {
  const messages = Routes.channelMessages(world.channel);
  const embed = new EmbedBuilder().setTitle("Title").setColor(0x5865f2).setTimestamp();
  embed.addFields({ name: "n", value: "v" });
  const row = new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId("b").setLabel("B").setStyle(2));
  const first = await rest.post(messages, {
    body: {
      content: "one",
      tts: false,
      nonce: "n1",
      enforce_nonce: true,
      embeds: [embed.toJSON()],
      components: [row.toJSON()],
    },
  });
  const second = await rest.post(messages, {
    body: { content: "two", attachments: [{ id: "1", description: "A second file" }], allowed_mentions: { parse: [] } },
    files: [file("one.txt", "first"), file("two.html", "<p>second", "text/html")],
  });
  const third = await rest.post(messages, { files: [file("alone.txt", "alone")] });
  const page = async (values) => (await rest.get(messages, { query: query(values) })).map((one) => one.id);
  const pages = [
    await page({ limit: "2" }),
    await page({ before: second.id, limit: "1" }),
    await page({ after: second.id }),
    await page({ around: second.id, limit: "3" }),
  ];
  const edited = await rest.patch(Routes.channelMessage(world.channel, second.id), {
    body: { content: "", attachments: [{ id: second.attachments[0].id }, { id: "0", filename: "three.txt" }] },
    files: [file("new.txt", "third")],
  });
  const read = await rest.get(Routes.channelMessage(world.channel, second.id));
  const content = await (await fetch(read.attachments[1].url)).text();
  await rest.delete(Routes.channelMessage(world.channel, third.id), { reason });
  tell("messages", {
    ids: [first.id, second.id, third.id],
    pages,
    embed: first.embeds[0],
    button: first.components[0].components[0].custom_id,
    sent: second.attachments,
    edited: edited.attachments.map((one) => one.filename),
    content,
    left: await page({}),
  });
}

async function writeDirectly() {
  const channel = await rest.post(Routes.userChannels(), { body: { recipient_id: world.person } });
  const sent = await rest.post(Routes.channelMessages(channel.id), { body: { content: "Hello" } });
  tell("direct", { type: channel.type, channels: [channel.id, sent.channel_id] });
}

/** The steps of a bot that answers by callback, and goes on with the interaction's token. */
async function answer({ id, token }) {
  const byToken = { auth: false };
  const returned = await rest.post(Routes.interactionCallback(id, token), {
    ...byToken,
    query: query({ with_response: "true" }),
    body: { type: 4, data: { content: "first", flags: 64, attachments: [{ id: "0", description: "d" }] } },
    files: [file("answer.txt", "answer")],
  });
  const original = Routes.webhookMessage(world.application, token);
  const read = await rest.get(original, byToken);
  const edited = await rest.patch(original, { ...byToken, body: { content: "edited", attachments: [] } });
  const followUp = await rest.post(Routes.webhook(world.application, token), {
    ...byToken,
    query: query({ wait: "true" }),
    body: { content: "more" },
    files: [file("more.txt", "more")],
  });
  const another = Routes.webhookMessage(world.application, token, followUp.id);
  const changed = await rest.patch(another, { ...byToken, body: { content: "changed" } });
  const readAgain = await rest.get(another, byToken);
  await rest.delete(another, byToken);
  await rest.delete(original, byToken);
  const { interaction, resource } = returned;
  tell("answers", {
    interactions: [id, interaction.id],
    messages: [interaction.response_message_id, resource.message.id, read.id],
    isEphemeral: interaction.response_message_ephemeral,
    attachment: resource.message.attachments[0],
    edited: [edited.content, edited.attachments.length],
    followUp: [readAgain.content, changed.attachments[0].filename],
  });
}

/** Without being asked to, a callback returns nothing. */
async function answerQuietly({ id, token }) {
  const nothing = await rest.post(Routes.interactionCallback(id, token), {
    auth: false,
    query: query({ with_response: "false" }),
    body: { type: 4, data: { content: "quietly" } },
  });
  tell("quiet", { bytes: nothing.byteLength });
}

const bot = await startBot((interaction) => (interaction.data.name === "ask" ? answer : answerQuietly)(interaction));
await useApplication(bot);
await registerCommands();
await useGuild();
await useChannels();
await useMessages();
await writeDirectly();
const outcomes = [await act("commands", { name: "ask" }), await act("commands", { name: "ask-here" })];
tell("outcomes", { outcomes: outcomes.map(({ outcome }) => outcome) });
bot.stop();
