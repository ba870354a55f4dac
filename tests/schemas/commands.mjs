// See Application Commands of https://docs.discord.com/developers.
import { distinct, faults, within } from "./faults.mjs";

// "Application Command Naming".
const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

// Reference, "Locales"; the document knows two more.
const locales = new Set(
  (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja " +
    "zh-TW ko"
  ).split(" "),
);
const largest = 8000;
const most = { 1: 100, 2: 15, 3: 15 };

/** All commands as they are set at once. */
export function checkCommands(commands) {
  const ofType = (type) => commands.filter((command) => (command.type ?? 1) === type);
  return faults(
    ...[1, 2, 3].flatMap((type) => [
      [ofType(type).length > most[type], [], `are more than ${most[type]} of type ${type}`],
      distinct(ofType(type).map((command) => command.name), []),
    ]),
    ...commands.flatMap((command, i) => checkCommand(command, [i])),
  );
}

function checkCommand(command, at) {
  const isChat = (command.type ?? 1) === 1;
  const size = sizeOf(command);
  return [
    ...(isChat ? checkNames(command, at) : [within(command.name, 1, 32, [...at, "name"])]),
    ...checkDescriptions(command, at, isChat),
    [!isChat && command.options?.length > 0, [...at, "options"], "are only for commands that are typed"],
    [size > largest, at, `has ${size} characters, more than ${largest}`],
    ...checkOptions(command.options ?? [], [...at, "options"]),
  ];
}

function checkOptions(options, at) {
  const firstOptional = options.findIndex((option) => !option.required);
  const lastRequired = options.findLastIndex((option) => option.required);
  return [
    [options.length > 25, at, "are more than 25"],
    [firstOptional !== -1 && lastRequired > firstOptional, at, "has required ones after optional ones"],
    distinct(options.map((option) => option.name), at),
    ...options.flatMap((option, i) => [
      ...checkNames(option, [...at, i]),
      ...checkDescriptions(option, [...at, i], true),
      [option.autocomplete && option.choices?.length > 0, [...at, i], "has choices and suggests others"],
      ...checkChoices(option.choices ?? [], [...at, i, "choices"]),
      ...checkOptions(option.options ?? [], [...at, i, "options"]),
    ]),
  ];
}

function checkChoices(choices, at) {
  return [
    [choices.length > 25, at, "are more than 25"],
    distinct(choices.map((choice) => choice.name), at),
    distinct(choices.map((choice) => choice.value), at),
    ...choices.flatMap((choice, i) => [
      ...texts(choice, "name").map(([text, path]) => within(text, 1, 100, [...at, i, ...path])),
      ...checkLocales(choice, "name", [...at, i]),
      [`${choice.value}`.length > 100, [...at, i, "value"], "is longer than 100"],
    ]),
  ];
}

function checkNames(item, at) {
  return [
    ...texts(item, "name").map(([text, path]) => [
      !name.test(text) || text !== text.toLowerCase(),
      [...at, ...path],
      `"${text}" is no name of a command`,
    ]),
    ...checkLocales(item, "name", at),
  ];
}

function checkDescriptions(item, at, has) {
  return [
    [has && !item.description, [...at, "description"], "is missing"],
    [!has && item.description, [...at, "description"], "is only for commands that are typed"],
    ...texts(item, "description").map(([text, path]) => within(text, has ? 1 : 0, 100, [...at, ...path])),
    ...checkLocales(item, "description", at),
  ];
}

function checkLocales(item, field, at) {
  const unknown = Object.keys(item[`${field}_localizations`] ?? {}).filter((locale) => !locales.has(locale));
  return [[unknown.length > 0, [...at, `${field}_localizations`], `unknown ${unknown.join(", ")}`]];
}

/** The text and its translations, each with its path. */
const texts = (item, field) => [
  ...(item[field] === undefined ? [] : [[item[field], [field]]]),
  ...Object.entries(item[`${field}_localizations`] ?? {}).map(([locale, text]) => [
    text,
    [`${field}_localizations`, locale],
  ]),
];

/** "Slash Commands": names, descriptions and values, of each the longest translation. */
function sizeOf(item) {
  const longest = (field) => Math.max(0, ...texts(item, field).map(([text]) => text.length));
  const inner = [...(item.options ?? []), ...(item.choices ?? [])].reduce((sum, one) => sum + sizeOf(one), 0);
  return longest("name") + longest("description") + (typeof item.value === "string" ? item.value.length : 0) + inner;
}
