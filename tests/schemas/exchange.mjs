import { limits } from "./limits.mjs";
import { callbacks, routes } from "./routes.mjs";

// Discord takes and gives permissions as text, where the document has numbers in requests.
// See Discord Docs/Permissions, "Permissions".
const permissionFields = new Set(["allow", "deny", "permissions", "default_member_permissions"]);

/** @returns What is wrong with one exchange, each with where it happened, the path in the JSON, and what. */
export function inspector(validate) {
  function check(where, schema, value, base = []) {
    const found = Array.isArray(schema) ? checkList(schema[0], value) : validate(schema, value);
    return found.map(({ at, message }) => ({ where, path: pathOf([...base, ...at]), message }));
  }

  function checkList(schema, value) {
    return Array.isArray(value)
      ? value.flatMap((item, i) => validate(schema, item).map(({ at, message }) => ({ at: [i, ...at], message })))
      : [{ at: [], message: "is no list" }];
  }

  function checkLimits(where, name, value, ours, base = []) {
    return name
      ? limits[name](value, ours).map(({ at, message }) => ({ where, path: pathOf([...base, ...at]), message }))
      : [];
  }

  function checkAnswer(where, answer, ours) {
    const callback = callbacks[answer?.type];
    if (!callback) {
      return [{ where, path: "type", message: "is no type of answer that is used" }];
    }

    return [
      ...check(where, callback.request, answer),
      ...checkLimits(where, callback.limits, answer.data, ours, ["data"]),
    ];
  }

  function checkRequest(where, route, body, ours) {
    if (route.callback) {
      return checkAnswer(where, body, ours);
    }

    return [
      ...(route.request ? check(where, route.request, withNumbers(body)) : []),
      ...checkLimits(where, route.limits, body, ours),
      ...(!route.request && !route.limits && body !== null ? [{ where, path: "", message: "takes no body" }] : []),
    ];
  }

  function checkResponse(where, [status, ...schemas], exchange) {
    if (exchange.status !== status) {
      return [{ where, path: "", message: `has the status ${exchange.status} in place of ${status}` }];
    }

    if (schemas.length === 0) {
      return exchange.response === null ? [] : [{ where, path: "", message: "has a body" }];
    }

    const each = schemas.map((schema) => check(where, schema, exchange.response));
    return each.toSorted((a, b) => a.length - b.length)[0];
  }

  function inspectCall(exchange) {
    const name = `${exchange.method} ${exchange.route}`;
    const route = routes[name];
    if (!route) {
      return [{ where: name, path: "", message: "is not in routes.mjs" }];
    }

    const accepted = exchange.status < 400;
    const ok = exchange.status === route.withResponse?.[0] ? route.withResponse : route.ok;
    // What is refused before it is read is not known, and files may come without JSON.
    const wanted = exchange.request !== null && (accepted || exchange.ours);
    return [
      ...(wanted ? checkRequest(`${name} request`, route, exchange.request, exchange.ours) : []),
      ...(accepted ? checkResponse(`${name} response`, ok, exchange) : []),
    ];
  }

  // The document has no interactions, but most of what is in them.
  function inspectInteraction({ interaction, answer, accepted, ours }) {
    const where = `interaction ${interaction.type} ${interaction.data?.custom_id ?? interaction.data?.name ?? ""}`;
    const resolved = interaction.data?.resolved ?? {};
    const each = (schema, name) =>
      Object.entries(resolved[name] ?? {}).flatMap(([id, value]) =>
        check(where, schema, value, ["data", "resolved", name, id]),
      );
    return [
      ...(interaction.message ? check(where, "MessageResponse", interaction.message, ["message"]) : []),
      ...(interaction.member ? check(where, "UserResponse", interaction.member.user, ["member", "user"]) : []),
      ...each("UserResponse", "users"),
      ...each("GuildRoleResponse", "roles"),
      ...each("MessageResponse", "messages"),
      ...(accepted || ours ? checkAnswer(`answer to ${where}`, answer, ours) : []),
    ];
  }

  return (exchange) => (exchange.interaction ? inspectInteraction(exchange) : inspectCall(exchange));
}

const pathOf = (at) => at.join(".");

function withNumbers(value) {
  if (Array.isArray(value)) {
    return value.map(withNumbers);
  }

  if (value === null || typeof value !== "object") {
    return value;
  }

  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      permissionFields.has(key) && /^\d+$/.test(inner) ? Number(inner) : withNumbers(inner),
    ]),
  );
}
