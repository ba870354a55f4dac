using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;

namespace Ticketmatics.Opening;

/// <summary>In the menu of a message: a ticket that quotes it.</summary>
internal sealed class OpenAboutCommand : IMessageCommand
{
    public string Name => Texts.Default.Opening.OpenAboutName;

    public CommandDefinition Definition =>
        CommandDefinition.ContextMenu(CommandType.Message, Texts.InAll(texts => texts.Opening.OpenAboutName));

    public Access Access => Access.Everyone;

    public async Task<Reply> RunAsync(CommandCall call, Message target, CancellationToken cancellationToken)
    {
        var guild = await call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        var quote = OpeningTexts.Quote(call.Guild, target);
        return Reply.Form(OpenForm.Plain(guild.Settings.Categories, opener: null, quote, call.Texts.Opening));
    }
}
