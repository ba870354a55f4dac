using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Scripts;

/// <summary>Finds what a step names.</summary>
internal sealed partial class ScriptSteps
{
    /// <summary>In the newest message that has it.</summary>
    private (MessageId Message, JsonObject Component) FindComponent(UserId person, SandboxChannel channel, string name)
    {
        lock (world.Gate)
        {
            return
                channel
                    .Messages.Where(message => message.IsVisibleTo(person))
                    .Reverse()
                    .SelectMany(message =>
                        ComponentRules.All(message.Components).Select(c => (message.Id, Component: c))
                    )
                    .FirstOrDefault(entry => IsCalled(entry.Component, name))
                    is { Component: not null } found
                ? found
                : throw new ScriptException($"Nothing in #{channel.Name} is called \"{name}\".");
        }
    }

    private string[] ValuesOf(JsonObject select, UserId person, SandboxChannel channel, IEnumerable<string> values)
    {
        var type = TypeOf(select);
        lock (world.Gate)
        {
            return
            [
                .. values.Select(value =>
                    Offered(select, value) ?? Names(channel).Value(person, type, value).ToString()
                ),
            ];
        }
    }

    private static string? Offered(JsonObject select, string value) =>
        (select["options"] as JsonArray)
            ?.OfType<JsonObject>()
            .FirstOrDefault(option =>
                string.Equals(option["label"]!.GetValue<string>(), value, StringComparison.Ordinal)
            )
            ?["value"]!.GetValue<string>();

    private ScriptNames Names(SandboxChannel channel) => new(world, channel.GuildId ?? discord.Default.Guild);

    private JsonArray Definitions(GuildId? guild, ReadOnlySpan<string> path)
    {
        var name = path[0];
        var options = world
            .Commands.Effective(guild)
            .FirstOrDefault(command =>
                command.Type is CommandType.ChatInput && string.Equals(command.Name, name, StringComparison.Ordinal)
            )
            ?.Options;
        foreach (var inner in path[1..])
        {
            options =
                options
                    ?.OfType<JsonObject>()
                    .FirstOrDefault(option =>
                        string.Equals(option["name"]!.GetValue<string>(), inner, StringComparison.Ordinal)
                    )
                    ?["options"] as JsonArray;
        }

        return options ?? [];
    }

    private static CommandOptionType TypeOf(JsonArray definitions, string name) =>
        (CommandOptionType)(
            definitions
                .OfType<JsonObject>()
                .FirstOrDefault(option =>
                    string.Equals(option["name"]!.GetValue<string>(), name, StringComparison.Ordinal)
                )
                ?["type"]!.GetValue<int>()
            ?? (int)CommandOptionType.String
        );

    /// <summary>Of the option that holds what a select does.</summary>
    private static CommandOptionType TypeOf(JsonObject select) =>
        select["type"]!.GetValue<int>() switch
        {
            ComponentType.UserSelect => CommandOptionType.User,
            ComponentType.RoleSelect => CommandOptionType.Role,
            ComponentType.MentionableSelect => CommandOptionType.Mentionable,
            ComponentType.ChannelSelect => CommandOptionType.Channel,
            _ => CommandOptionType.String,
        };

    private static bool IsCalled(JsonObject component, string name) =>
        ((string[])["custom_id", "label", "placeholder"]).Any(field =>
            string.Equals(component[field]?.GetValue<string>(), name, StringComparison.Ordinal)
        );

    private static string CustomIdOf(JsonObject component) => component["custom_id"]?.GetValue<string>() ?? "";

    private static string TextOf(SandboxMessage message) => message.Content + message.Embeds.ToJsonString();
}
