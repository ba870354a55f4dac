using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;

namespace Ticketmatics.Panels;

/// <summary><c>/setup</c>: posts the panel where it is used.</summary>
internal sealed class SetupCommand : ICommand
{
    /// <summary>What opening and closing a ticket takes, by the names that Discord's client shows.</summary>
    private static readonly (Permissions Bit, string Name)[] Needed =
    [
        (Permissions.ViewChannel, "View Channels"),
        (Permissions.ManageChannels, "Manage Channels"),
        (Permissions.SendMessages, "Send Messages"),
        (Permissions.EmbedLinks, "Embed Links"),
        (Permissions.AttachFiles, "Attach Files"),
        (Permissions.ReadMessageHistory, "Read Message History"),
    ];

    public CommandDefinition Definition { get; } =
        CommandDefinition.ChatInput(
            "setup",
            PanelTexts.SetupDescription,
            defaultMemberPermissions: Permissions.Administrator
        );

    public Access Access => Access.Administrator;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (!call.AppPermissions.HasFlag(Permissions.Administrator))
        {
            var missing = Needed
                .Where(need => !call.AppPermissions.HasFlag(need.Bit))
                .Select(need => need.Name)
                .ToList();
            if (missing.Count > 0)
            {
                return Reply.Refuse(PanelTexts.Missing(missing));
            }
        }

        var post = call.Effect("panel", new PostPanel(call.Channel, call.PendingAnswer));
        await call.Store.CommitAsync(Commit.Of(call.Guild, post), cancellationToken);
        return Reply.Thinking;
    }
}
