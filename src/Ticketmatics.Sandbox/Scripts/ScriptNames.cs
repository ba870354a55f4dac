using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Scripts;

/// <summary>What people call things; whoever uses it holds the world's lock.</summary>
internal sealed class ScriptNames(World world, GuildId guild)
{
    /// <exception cref="ScriptException">Nobody is called so.</exception>
    public UserId Person(string name) =>
        world
            .Users.Values.FirstOrDefault(user =>
                string.Equals(user.GlobalName, name, StringComparison.OrdinalIgnoreCase)
                || string.Equals(user.Username, name, StringComparison.OrdinalIgnoreCase)
            )
            ?.Id
        ?? throw new ScriptException($"Nobody is called {name}.");

    /// <returns>Null where the person sees no such channel.</returns>
    public SandboxChannel? FindChannel(UserId person, string name) =>
        Called(person, name).FirstOrDefault(channel => channel.HoldsMessages);

    /// <summary>The value of a command's option or of a select, by its name where it is somebody or something.</summary>
    /// <param name="type">Of the option; selects have the numbers of the options that hold the same.</param>
    public JsonNode Value(UserId person, CommandOptionType type, string text) =>
        type switch
        {
            CommandOptionType.Integer
            or CommandOptionType.Number when decimal.TryParse(text, provider: null, out var number) => JsonValue.Create(
                number
            ),
            CommandOptionType.Boolean when bool.TryParse(text, out var flag) => JsonValue.Create(flag),
            CommandOptionType.User => Person(text.TrimStart('@')).ToString(),
            CommandOptionType.Mentionable when Role(text) is null => Person(text.TrimStart('@')).ToString(),
            CommandOptionType.Role or CommandOptionType.Mentionable => (
                Role(text) ?? throw new ScriptException($"There is no role {text}.")
            ).ToString(),
            CommandOptionType.Channel => Place(person, text.TrimStart('#')).Id.ToString(),
            _ => JsonValue.Create(text),
        };

    /// <summary>A value as a script names it.</summary>
    public string NameOfValue(string value) =>
        !ulong.TryParse(value, provider: null, out var id) ? value
        : world.Users.TryGetValue(new(id), out var user) ? user.GlobalName
        : world.Guilds[guild].Roles.TryGetValue(new(id), out var role) ? role.Name
        : world.Channels.TryGetValue(new(id), out var channel) ? NameOf(channel)
        : value;

    /// <summary>A direct message is named after the bot.</summary>
    public string NameOf(SandboxChannel channel) =>
        channel.Recipient is null ? channel.Name : world.Users[world.BotId].GlobalName;

    /// <summary>Channels and categories that the person sees, those of the guild first.</summary>
    private IEnumerable<SandboxChannel> Called(UserId person, string name) =>
        world
            .Channels.Values.Where(channel =>
                string.Equals(NameOf(channel), name, StringComparison.Ordinal) && world.CanSee(person, channel)
            )
            .OrderByDescending(channel => channel.GuildId == guild)
            .ThenByDescending(channel => channel.HoldsMessages);

    private SandboxChannel Place(UserId person, string name) =>
        Called(person, name).FirstOrDefault()
        ?? throw new ScriptException($"There is no channel #{name} for this person to see.");

    private RoleId? Role(string text) =>
        world
            .Guilds[guild]
            .Roles.Values.FirstOrDefault(role =>
                string.Equals(role.Name, text.TrimStart('@'), StringComparison.OrdinalIgnoreCase)
            )
            ?.Id;
}
