using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;

namespace Ticketmatics.Staffing;

/// <summary><c>/liststaff</c>.</summary>
internal sealed class ListStaffCommand : ICommand
{
    public string Name => "liststaff";

    public Func<Texts, string> Description => texts => texts.Staffing.ListStaffDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description);

    public Access Access => Access.Manager;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var reading = call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        var guild = call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        await Task.WhenAll(reading, guild);
        var staff = await reading;
        return Reply.Private(
            staff.IsEmpty
                ? new MessageBody { Content = call.Texts.Staffing.Nobody }
                : StaffList.Render(staff, (await guild).Settings, call.Texts.Staffing)
        );
    }
}
