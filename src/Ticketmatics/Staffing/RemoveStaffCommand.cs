using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary><c>/removestaff</c>.</summary>
internal sealed class RemoveStaffCommand : ICommand
{
    private static readonly UserOption Member = new("member", StaffingTexts.RemoveStaffMember);

    public CommandDefinition Definition { get; } =
        CommandDefinition.ChatInput(
            "removestaff",
            StaffingTexts.RemoveStaffDescription,
            [Member.Definition],
            defaultMemberPermissions: Permissions.Administrator
        );

    public Access Access => Access.Administrator;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Member.In(call) is { } member
            ? await StaffChanges.RemoveAsync(call, new StaffSubject.Member(member.Id), cancellationToken)
            : Reply.Refuse(StaffingTexts.Unreadable);
}
