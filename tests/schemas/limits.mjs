// What Discord refuses though its OpenAPI document takes it. Lengths are in UTF-16 code units. Each rule names its page of
// https://docs.discord.com/developers.
import { checkCommands } from "./commands.mjs";
import { checkMessageComponents, checkModal } from "./components.mjs";
import { distinct, faults, within } from "./faults.mjs";

const suppressEmbeds = 1 << 2;
const ephemeral = 1 << 6;
const suppressNotifications = 1 << 12;
const componentsV2 = 1 << 15;

// Message, "Message Flags" and Receiving and Responding, "Interaction Callback Data Structure".
const settableFlags = {
  create: suppressEmbeds | suppressNotifications | componentsV2,
  edit: suppressEmbeds | componentsV2,
  answer: suppressEmbeds | ephemeral | suppressNotifications | componentsV2,
};

/** By the names that routes.mjs uses: body, and whether the bot sent it, to a list of faults. */
export const limits = {
  create: (body, ours) => [...checkMessage(body, "create", ours), ...checkContents(body), ...checkNonce(body)],
  answer: (body, ours) => [...checkMessage(body, "answer", ours), ...checkContents(body)],
  edit: (body, ours) => checkMessage(body, "edit", ours),
  deferral: checkDeferral,
  nothing: (data) => faults([data !== undefined && data !== null, [], "an answer of this type has no data"]),
  choices: checkChoices,
  modal: checkModal,
  commands: checkCommands,
  channel: checkChannel,
  overwrite: checkOverwrite,
};

function checkMessage(body, use, ours) {
  const isV2 = ((body.flags ?? 0) & componentsV2) !== 0;
  return faults(
    // Message, "Create Message": the document lets 4000 pass.
    [(body.content ?? "").length > 2000, ["content"], "is longer than 2000"],
    [((body.flags ?? 0) & ~settableFlags[use]) !== 0, ["flags"], `cannot be set here: ${body.flags}`],
    // Component Reference, "Component Reference": what legacy messages have is not for components v2.
    [isV2 && (body.content || body.embeds?.length > 0), [], "has content or embeds beside components v2"],
    ...checkEmbeds(body.embeds ?? []),
    ...checkMentions(body, ours),
    ...checkMessageComponents(body.components ?? [], isV2),
  );
}

/** Message, "Create Message": at least one of them. */
function checkContents(body) {
  const has = ["embeds", "sticker_ids", "components", "attachments", "poll"].some((name) => body[name]?.length > 0);
  return faults([!body.content && !has, [], "is an empty message"]);
}

/** Message, "Create Message": nonces are enforced where there are some. */
function checkNonce(body) {
  return faults(
    [`${body.nonce ?? ""}`.length > 25, ["nonce"], "is longer than 25"],
    [body.enforce_nonce === true && (body.nonce ?? "") === "", ["nonce"], "is missing, though enforced"],
  );
}

/** Message, "Embed Limits": blanks at the ends do not count. */
function checkEmbeds(embeds) {
  const texts = (embed) => [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
  ];
  const total = embeds.flatMap(texts).reduce((sum, text) => sum + (text ?? "").length, 0);
  return [
    [total > 6000, ["embeds"], `have ${total} characters, more than 6000`],
    ...embeds.flatMap((embed, i) => [
      [texts(embed).every((text) => !text?.trim()) && !embed.image && !embed.thumbnail, ["embeds", i], "is empty"],
      ...(embed.fields ?? []).flatMap((field, j) => [
        within(field.name?.trim(), 1, 256, ["embeds", i, "fields", j, "name"]),
        within(field.value?.trim(), 1, 1024, ["embeds", i, "fields", j, "value"]),
      ]),
    ]),
  ];
}

/** Message, "Allowed Mentions Object": without it, everything in the text that looks like a mention is one. */
function checkMentions(body, ours) {
  const allowed = body.allowed_mentions;
  const shows = body.content || body.embeds?.length > 0 || body.components?.length > 0;
  const both = (kind) => allowed?.parse?.includes(kind) && allowed[kind]?.length > 0;
  return [
    [ours && shows && !allowed, ["allowed_mentions"], "is missing"],
    [ours && allowed && !allowed.parse, ["allowed_mentions", "parse"], "is missing: everything would be parsed"],
    [both("users"), ["allowed_mentions"], "parses users and lists some"],
    [both("roles"), ["allowed_mentions"], "parses roles and lists some"],
    distinct(allowed?.users, ["allowed_mentions", "users"]),
    distinct(allowed?.roles, ["allowed_mentions", "roles"]),
  ];
}

/** Receiving and Responding, "Interaction Callback Type": of a deferral, flags alone are taken. */
function checkDeferral(data) {
  const others = Object.keys(data ?? {}).filter((name) => name !== "flags");
  return faults(
    [others.length > 0, [], `a deferral has no ${others.join(", ")}`],
    [((data?.flags ?? 0) & ~ephemeral) !== 0, ["flags"], `cannot be set here: ${data?.flags}`],
  );
}

/** Application Commands, "Application Command Option Choice Structure". */
function checkChoices(data) {
  return faults(
    [data.choices?.length > 25, ["choices"], "are more than 25"],
    ...(data.choices ?? []).flatMap((choice, i) => [
      within(choice.name, 1, 100, ["choices", i, "name"]),
      [`${choice.value}`.length > 100, ["choices", i, "value"], "is longer than 100"],
    ]),
  );
}

/** Channel, "Modify Channel", and Permissions, "Permission Overwrites". */
function checkChannel(body, ours) {
  const isCategory = body.type === 4;
  // Discord would change the name, and the bot would not find it again.
  const named = ours && body.name !== undefined && body.type === 0;
  return faults(
    [named && body.name !== body.name.toLowerCase(), ["name"], "of a text channel is not in lower case"],
    [named && /\s/u.test(body.name), ["name"], "of a text channel has blanks"],
    [(body.topic ?? "").length > 1024, ["topic"], "is longer than 1024"],
    [isCategory && body.parent_id, ["parent_id"], "of a category"],
    distinct(body.permission_overwrites?.map((overwrite) => overwrite.id), ["permission_overwrites"]),
    ...(body.permission_overwrites ?? []).flatMap((overwrite, i) =>
      checkBits(overwrite, ["permission_overwrites", i]),
    ),
  );
}

/** Channel, "Edit Channel Permissions". */
function checkOverwrite(body) {
  const unknown = Object.keys(body).filter((name) => !["type", "allow", "deny"].includes(name));
  return faults(
    [unknown.length > 0, [], `unknown ${unknown.join(", ")}`],
    [body.type !== 0 && body.type !== 1, ["type"], "is neither 0, a role, nor 1, a member"],
    ...checkBits(body, []),
  );
}

function checkBits(overwrite, at) {
  const bits = (name) => BigInt(/^\d+$/u.test(overwrite[name] ?? "0") ? (overwrite[name] ?? "0") : "0");
  const wrong = ["allow", "deny"].filter((name) => overwrite[name] && !/^\d+$/u.test(overwrite[name]));
  return [
    ...wrong.map((name) => [true, [...at, name], "is no number as text"]),
    [(bits("allow") & bits("deny")) !== 0n, at, "allows what it denies"],
  ];
}
