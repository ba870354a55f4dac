using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Storage;

namespace Ticketmatics.Panels;

/// <summary><c>/setup</c>: makes what tickets need and posts the panel where it is used.</summary>
internal sealed class SetupCommand : ICommand
{
    public string Name => "setup";

    public Func<Texts, string> Description => texts => texts.Panels.SetupDescription;

    public CommandDefinition Definition =>
        Commands.ChatInput(Name, Description, defaultMemberPermissions: Permissions.Administrator);

    public Access Access => Access.Administrator;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (BotPermissions.MissingIn(call.AppPermissions) is not Permissions.None and var missing)
        {
            return Reply.Refuse(call.Texts.Panels.Missing(missing));
        }

        var post = call.Effect("panel", new PostPanel(call.Channel, call.PendingAnswer, call.User));
        Change[] changes = call.GuildLocale is { } locale ? [post, new Change.SaveLocale(locale)] : [post];
        await call.Store.CommitAsync(Commit.Of(call.Guild, changes), cancellationToken);
        return Reply.Thinking;
    }
}
