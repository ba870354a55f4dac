// The sandbox's Discord checks the bot's endpoint, and a person uses all that sends interactions.
import { startBot } from "./bot.mjs";
import { act, builders, connect, Routes, tell, world } from "./world.mjs";

const { ActionRowBuilder, ButtonBuilder, LabelBuilder, ModalBuilder, SlashCommandBuilder } = builders;
const { StringSelectMenuBuilder, TextInputBuilder } = builders;

const message = {
  content: "Grüße, was darf es sein? 🎟️",
  components: [
    new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId("write").setLabel("Write").setStyle(1)),
    new ActionRowBuilder().addComponents(
      new StringSelectMenuBuilder().setCustomId("pick").addOptions({ label: "Größe", value: "größe" }),
    ),
  ].map((row) => row.toJSON()),
};
const modal = new ModalBuilder()
  .setCustomId("form")
  .setTitle("Your words")
  .addLabelComponents(
    new LabelBuilder()
      .setLabel("Words")
      .setTextInputComponent(new TextInputBuilder().setCustomId("words").setStyle(2).setRequired(true)),
  );
const answers = {
  ask: { type: 4, data: message },
  write: { type: 9, data: modal.toJSON() },
  pick: { type: 7, data: { content: "Danke" } },
  form: { type: 4, data: { content: "Read", flags: 64 } },
};
const suggestions = { type: 8, data: { choices: [{ name: "Größe", value: "größe" }] } };

const bot = await startBot((interaction) =>
  interaction.type === 4 ? suggestions : answers[interaction.data.name ?? interaction.data.custom_id],
);
const rest = connect();
await rest.patch(Routes.currentApplication(), { body: { interactions_endpoint_url: bot.url } });
tell("endpoint", { received: bot.received.splice(0) });

const command = new SlashCommandBuilder()
  .setName("ask")
  .setDescription("Asks")
  .addStringOption((option) => option.setName("what").setDescription("What").setRequired(true).setAutocomplete(true));
await rest.put(Routes.applicationCommands(world.application), { body: [command.toJSON()] });
const options = [{ name: "what", value: "größe 🎟️" }];
const suggested = await act("autocomplete", { name: "ask", options, focused: "what" });
const asked = await act("commands", { name: "ask", options });
const [posted] = await rest.get(`${Routes.channelMessages(world.channel)}?limit=1`);
const pressed = await act("components", { messageId: posted.id, customId: "write", componentType: 2 });
const written = await act("modals", { modalId: pressed.modal.id, fields: { words: "Ein „Wort“ 🎟️" } });
const chosen = await act("components", { messageId: posted.id, customId: "pick", componentType: 3, values: ["größe"] });
tell("interactions", {
  received: bot.received,
  suggested: suggested.choices,
  outcomes: [asked, pressed, written, chosen].map(({ outcome }) => outcome),
});
bot.stop();
