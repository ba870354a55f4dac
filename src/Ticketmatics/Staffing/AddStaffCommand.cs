using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary><c>/addstaff</c>.</summary>
internal sealed class AddStaffCommand : ICommand
{
    private static readonly UserOption Member = new("member", StaffingTexts.AddStaffMember);

    public CommandDefinition Definition { get; } =
        CommandDefinition.ChatInput(
            "addstaff",
            StaffingTexts.AddStaffDescription,
            [Member.Definition],
            defaultMemberPermissions: Permissions.Administrator
        );

    public Access Access => Access.Administrator;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Member.In(call) switch
        {
            null => Reply.Refuse(StaffingTexts.Unreadable),
            { Bot: true } => Reply.Refuse(StaffingTexts.Bots),
            { } member => await StaffChanges.AddAsync(call, new StaffSubject.Member(member.Id), cancellationToken),
        };
}
