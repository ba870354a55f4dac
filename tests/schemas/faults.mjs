/** @returns Of triples (whether it is wrong, path, message), those that are wrong; those that are null are passed over. */
export const faults = (...checks) =>
  checks.filter((check) => check?.[0]).map(([, at, message]) => ({ at, message }));

export const within = (text, least, most, at) => [
  text !== undefined && text !== null && (text.length < least || text.length > most),
  at,
  `has ${text?.length} characters, not ${least} to ${most}`,
];

export const distinct = (values, at) => [
  values !== undefined && values !== null && new Set(values).size < values.length,
  at,
  "has a value twice",
];
