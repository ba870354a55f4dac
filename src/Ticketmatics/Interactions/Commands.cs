using Ticketmatics.Discord;
using Ticketmatics.Languages;

namespace Ticketmatics.Interactions;

/// <summary>Commands as they are declared to Discord, in every language.</summary>
internal static class Commands
{
    /// <param name="name">The English one.</param>
    public static CommandDefinition ChatInput(
        string name,
        Func<Texts, string> description,
        IReadOnlyList<CommandOption>? options = null,
        Permissions? defaultMemberPermissions = null
    ) =>
        CommandDefinition.ChatInput(
            Texts.InAll(texts => texts.Commands.NameOf(name)),
            Texts.InAll(description),
            options,
            defaultMemberPermissions
        );
}
