using System.Collections.Immutable;
using Ticketmatics.Discord;

namespace Ticketmatics.Storage;

/// <summary>Ids of commands by their names.</summary>
public static class CommandIds
{
    public static readonly ImmutableSortedDictionary<string, CommandId> None = ImmutableSortedDictionary.Create<
        string,
        CommandId
    >(StringComparer.Ordinal);

    public static ImmutableSortedDictionary<string, CommandId> Of(IEnumerable<Command> commands) =>
        commands.ToImmutableSortedDictionary(command => command.Name, command => command.Id, StringComparer.Ordinal);
}
