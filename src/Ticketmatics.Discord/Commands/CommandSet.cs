namespace Ticketmatics.Discord;

/// <summary>The limits that hold for all commands of a guild, or all global ones, together.</summary>
internal static class CommandSet
{
    public static IReadOnlyList<CommandDefinition> Require(IReadOnlyList<CommandDefinition> commands)
    {
        foreach (var kind in commands.GroupBy(command => command.Type))
        {
            var most =
                kind.Key is CommandType.ChatInput ? Limits.GlobalChatInputCommands : Limits.GlobalContextMenuCommands;
            Discord.Require.Count([.. kind], 0, most, kind.Key.ToString());
            Discord.Require.Distinct(kind.Select(command => command.Name), kind.Key.ToString());
        }

        return commands;
    }
}
