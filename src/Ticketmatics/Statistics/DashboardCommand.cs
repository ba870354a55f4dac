using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Storage;

namespace Ticketmatics.Statistics;

/// <summary><c>/dashboard</c>: makes the guild's dashboard where it is used, or moves it there.</summary>
internal sealed class DashboardCommand : ICommand
{
    public string Name => "dashboard";

    public Func<Texts, string> Description => texts => texts.Dashboard.CommandDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description);

    public Access Access => Access.Manager;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var post = call.Effect("dashboard", new PostDashboard(call.Channel, call.PendingAnswer));
        await call.Store.CommitAsync(Commit.Of(call.Guild, post), cancellationToken);
        return Reply.Thinking;
    }
}
