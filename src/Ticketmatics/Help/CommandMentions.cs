using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Languages;

namespace Ticketmatics.Help;

/// <summary>Commands as texts name them.</summary>
/// <param name="ids">By English names, as Discord gave them at registration.</param>
internal sealed class CommandMentions(ImmutableSortedDictionary<string, CommandId> ids, Texts texts)
{
    /// <summary>A command to click on, or only its name where its id is not known.</summary>
    /// <param name="command">Its English name, which Discord's client replaces by the reader's own.</param>
    public string Of(string command) =>
        ids.TryGetValue(command, out var id) ? Markdown.Mention(id, command) : $"`/{texts.Commands.NameOf(command)}`";
}
