using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>A command as it was registered.</summary>
/// <param name="Guild">Where it is registered; <see langword="null"/> for everywhere.</param>
/// <param name="Definition">Checked, as Discord returns it.</param>
internal sealed record SandboxCommand(CommandId Id, GuildId? Guild, JsonObject Definition)
{
    public string Name => Definition["name"]!.GetValue<string>();

    public CommandType Type => (CommandType)Definition["type"]!.GetValue<int>();

    public JsonArray Options => Definition["options"] as JsonArray ?? [];

    /// <summary>What a member needs to be shown it; <see langword="null"/> shows it to all, none to administrators only.</summary>
    public Permissions? DefaultMemberPermissions =>
        Definition["default_member_permissions"]?.GetValue<string>() is { } bits
            ? (Permissions)ulong.Parse(bits, provider: null)
            : null;

    /// <summary>Whether it is offered in guilds (0) or in direct messages with the bot (1).</summary>
    public bool IsOfferedIn(int context) =>
        Definition["contexts"] is not JsonArray contexts || contexts.Any(entry => entry!.GetValue<int>() == context);
}

/// <summary>The application's commands: those of all guilds, and those of each.</summary>
internal sealed class CommandCatalogue
{
    private readonly Dictionary<GuildId, IReadOnlyList<SandboxCommand>> ofGuilds = [];
    private IReadOnlyList<SandboxCommand> ofAll = [];

    /// <summary>When commands were newly made, by where: Discord takes 200 a day.</summary>
    public Dictionary<GuildId, List<DateTimeOffset>> Made { get; } = [];

    public IReadOnlyList<SandboxCommand> Registered(GuildId? guild) =>
        guild is { } id ? ofGuilds.GetValueOrDefault(id, []) : ofAll;

    public void Overwrite(GuildId? guild, IReadOnlyList<SandboxCommand> commands)
    {
        if (guild is { } id)
        {
            ofGuilds[id] = commands;
        }
        else
        {
            ofAll = commands;
        }
    }

    /// <summary>What works in a guild: its own commands hide global ones of the same name and type.</summary>
    public IEnumerable<SandboxCommand> Effective(GuildId? guild) =>
        (guild is null ? [] : Registered(guild))
            .Concat(ofAll.Where(command => command.IsOfferedIn(guild is null ? 1 : 0)))
            .DistinctBy(command => (command.Name, command.Type));
}
