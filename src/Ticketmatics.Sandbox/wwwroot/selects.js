import { entityItems, ENTITY_NAMES } from './entities.js';

const STRING_SELECT = 3;

/** What a select of a message or a modal offers, for a {@link Picker}. */
export function selectFace(component) {
  const text = component.type === STRING_SELECT;
  const placeholder = component.placeholder ?? (text ? 'Make a selection' : `Select ${ENTITY_NAMES[component.type]}`);
  return {
    items: text ? component.options : entityItems(component.type, component.channel_types),
    search: !text,
    label: placeholder,
    placeholder,
    min: component.min_values ?? 1,
    max: component.max_values ?? 1,
  };
}

/** The values a select starts with. */
export function chosenIn(component) {
  return component.type === STRING_SELECT
    ? component.options.filter(option => option.default).map(option => option.value)
    : (component.default_values ?? []).map(value => value.id);
}
