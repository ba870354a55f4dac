import { deleteRole, editGuild, inviteMember, leaveGuild, makeChannel, makeRole } from './dialogs.js';
import { openMenu } from './menus.js';
import { guild } from './state.js';

/** What a person can do with the server by hand. */
export function openGuildMenu(anchor) {
  const here = guild();
  const items = [
    { label: 'New member…', testId: 'new-member', act: inviteMember },
    here.canManageChannels && { label: 'New channel…', testId: 'new-channel', act: makeChannel },
    here.canManageRoles && { label: 'New role…', testId: 'new-role', act: makeRole },
    here.roles.some(role => role.canEdit) && { label: 'Delete a role…', testId: 'delete-role', act: deleteRole },
    here.canManage && { label: 'Language…', testId: 'guild-language', act: editGuild },
    !here.isOwner && { label: 'Leave server', danger: true, testId: 'leave-guild', act: leaveGuild },
  ];
  openMenu(anchor, items.filter(Boolean), 'Server actions');
}
