using Ticketmatics.Discord;
using Ticketmatics.Interactions;

namespace Ticketmatics.Opening;

/// <summary>In the menu of a message: a ticket that quotes it.</summary>
internal sealed class OpenAboutCommand : IMessageCommand
{
    public CommandDefinition Definition { get; } =
        CommandDefinition.ContextMenu(CommandType.Message, OpeningTexts.OpenAboutName);

    public Access Access => Access.Everyone;

    public async Task<Reply> RunAsync(CommandCall call, Message target, CancellationToken cancellationToken)
    {
        var guild = await call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        var quote = OpeningTexts.Quote(call.Guild, target);
        return Reply.Form(OpenForm.Plain(guild.Settings.Categories, opener: null, quote));
    }
}
