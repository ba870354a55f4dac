import { failure } from './notices.js';
import { openModal } from './modal.js';
import { api } from './api.js';
import { state } from './state.js';

const FAILED = {
  component: 'This interaction failed',
  command: 'The application did not respond',
  modal: 'Something went wrong. Try again.',
};

/**
 * Sends an interaction and, where the answer is a modal, opens it.
 * @param {'component'|'command'|'modal'} kind decides how a failure is worded
 * @returns {Promise<HTMLElement|null>} what to show at the place of the click; null where all went well
 */
async function perform(kind, request) {
  const as = state.me.id;
  let answer;
  try {
    answer = await request();
  } catch (error) {
    return failure(FAILED[kind], error.message);
  }
  if (answer?.outcome === 'failed') {
    return failure(FAILED[kind], answer.reason);
  }
  if (answer?.outcome === 'modal' && as === state.me.id) {
    openModal(answer.modal, fields =>
      perform('modal', () => api.submitModal({ as, modalId: answer.modal.id, fields })),
    );
  }
  return null;
}

const here = () => ({ as: state.me.id, channelId: state.channelId });

/** @param {object} command { name, type, options?, targetId? } as the sandbox takes it */
export const runCommand = command => perform('command', () => api.runCommand({ ...here(), options: [], ...command }));

export const useComponent = component => perform('component', () => api.useComponent({ ...here(), ...component }));

/** @returns {Promise<{name: string, value: string|number}[]|null>} null where the application did not answer */
export async function suggestions(command, focused) {
  try {
    const answer = await api.autocomplete({ ...here(), ...command, focused });
    return answer.choices;
  } catch {
    return null;
  }
}
