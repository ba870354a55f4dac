// See Component Reference of https://docs.discord.com/developers.
import { distinct, faults, within } from "./faults.mjs";

const row = 1;
const button = 2;
const stringSelect = 3;
const textInput = 4;
const selects = new Set([stringSelect, 5, 6, 7, 8]);
const label = 18;
const linkStyle = 5;
const premiumStyle = 6;

/** Component Reference, "Legacy Message Component Behavior" and each kind of component. */
export function checkMessageComponents(components, isV2) {
  const all = everyOf(components, ["components"]);
  return [
    [!isV2 && components.length > 5, ["components"], "are more than five rows"],
    [!isV2 && components.some((one) => one.type !== row), ["components"], "has something else than rows"],
    [all.length > 40, ["components"], `are ${all.length}, more than 40`],
    distinctIds(all, ["components"]),
    ...all.flatMap(([one, at]) => {
      switch (true) {
        case one.type === row:
          return checkRow(one, at);
        case one.type === button:
          return checkButton(one, at);
        case selects.has(one.type):
          return checkSelect(one, at, "message");
        default:
          return [];
      }
    }),
  ];
}

/** Receiving and Responding, "Modal", and Component Reference, "Label" and "Text Input". */
export function checkModal(data) {
  const all = everyOf(data.components, ["components"]);
  const ownIds = all.filter(([one]) => one.type !== label && one.type !== row && one.type !== 10);
  return faults(
    within(data.custom_id, 1, 100, ["custom_id"]),
    within(data.title, 1, 45, ["title"]),
    [data.components.length > 5, ["components"], "are more than five"],
    distinctIds(all, ["components"]),
    ...ownIds.map(([one, at]) => [!one.custom_id, [...at, "custom_id"], "is missing"]),
    ...all.flatMap(([one, at]) => {
      switch (true) {
        case one.type === label:
          return [within(one.label, 1, 45, [...at, "label"]), within(one.description, 0, 100, [...at, "description"])];
        case one.type === textInput:
          return checkTextInput(one, at);
        case selects.has(one.type):
          return checkSelect(one, at, "modal");
        default:
          return [];
      }
    }),
  );
}

function everyOf(components, at) {
  return components.flatMap((one, i) => {
    const here = [...at, i];
    const accessory = one.accessory ? [[one.accessory, [...here, "accessory"]]] : [];
    const inner = one.component ? everyOf([one.component], [...here, "component"]) : [];
    return [[one, here], ...accessory, ...inner, ...everyOf(one.components ?? [], [...here, "components"])];
  });
}

function distinctIds(all, at) {
  return distinct(
    all.map(([one]) => one.custom_id).filter((id) => id !== undefined),
    at,
  );
}

function checkRow(one, at) {
  const kinds = one.components.map((inner) => inner.type);
  return [
    [kinds.some((kind) => kind !== button) && kinds.length > 1, at, "has a select beside something else"],
    [kinds.length > 5, at, "has more than five buttons"],
  ];
}

function checkButton(one, at) {
  const isLink = one.style === linkStyle;
  const sends = !isLink && one.style !== premiumStyle;
  return [
    [sends && !one.custom_id, [...at, "custom_id"], "is missing"],
    [sends && one.url, [...at, "url"], "is only for links"],
    [isLink && (!one.url || one.custom_id), at, "is a link without an address, or with a custom id"],
    [!one.label && !one.emoji, at, "has neither label nor emoji"],
    within(one.label, 0, 80, [...at, "label"]),
    within(one.custom_id, 1, 100, [...at, "custom_id"]),
  ];
}

function checkSelect(one, at, where) {
  const least = one.min_values ?? 1;
  const most = one.max_values ?? 1;
  const options = one.options ?? [];
  const defaults = options.filter((option) => option.default).length + (one.default_values ?? []).length;
  return [
    within(one.custom_id, 1, 100, [...at, "custom_id"]),
    within(one.placeholder, 0, 150, [...at, "placeholder"]),
    [least > most, at, "needs more values than it takes"],
    [defaults > most, at, "has more defaults than it takes"],
    [one.default_values?.length > 0 && defaults < least, at, "has fewer defaults than it needs"],
    [where === "message" && one.required !== undefined, [...at, "required"], "is only for modals"],
    [where === "modal" && one.disabled, [...at, "disabled"], "is not for modals"],
    [where === "modal" && one.required !== false && least === 0, [...at, "min_values"], "is 0 of what is required"],
    [one.type === stringSelect && (options.length < 1 || options.length > 25), [...at, "options"], "are not 1 to 25"],
    [one.type === stringSelect && most > options.length, [...at, "max_values"], "is more than there are options"],
    distinct(options.map((option) => option.value), [...at, "options"]),
    ...options.flatMap((option, i) => [
      within(option.label, 1, 100, [...at, "options", i, "label"]),
      within(option.value, 1, 100, [...at, "options", i, "value"]),
      within(option.description, 0, 100, [...at, "options", i, "description"]),
    ]),
  ];
}

function checkTextInput(one, at) {
  const most = one.max_length ?? 4000;
  return [
    within(one.custom_id, 1, 100, [...at, "custom_id"]),
    within(one.placeholder, 0, 100, [...at, "placeholder"]),
    [(one.min_length ?? 0) > most, at, "is to be longer than it may be"],
    [(one.value ?? "").length > most, [...at, "value"], "is longer than it may be"],
    [one.label !== undefined && at.includes("component"), [...at, "label"], "is the label's around it"],
  ];
}
