using Ticketmatics.Discord;
using Ticketmatics.Interactions;

namespace Ticketmatics.Staffing;

/// <summary><c>/liststaff</c>.</summary>
internal sealed class ListStaffCommand : ICommand
{
    public CommandDefinition Definition { get; } =
        CommandDefinition.ChatInput("liststaff", StaffingTexts.ListStaffDescription);

    public Access Access => Access.Manager;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var staff = await call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        return staff.IsEmpty
            ? Reply.Private(StaffingTexts.Nobody)
            : Reply.Private(
                new MessageBody
                {
                    Embeds = [new Embed { Title = StaffingTexts.ListTitle, Description = StaffingTexts.List(staff) }],
                }
            );
    }
}
