using System.Collections.Frozen;
using Ticketmatics.Discord;

namespace Ticketmatics.Interactions;

/// <summary>The guilds that are served; the owner pays for each.</summary>
public sealed class AllowedGuilds
{
    public static readonly AllowedGuilds All = new([]);

    private readonly FrozenSet<GuildId> ids;

    private AllowedGuilds(IEnumerable<GuildId> ids) => this.ids = ids.ToFrozenSet();

    /// <param name="text">Ids, separated by commas.</param>
    /// <exception cref="FormatException">A part is no id.</exception>
    public static AllowedGuilds Parse(string text) =>
        new(text.Split(',', StringSplitOptions.TrimEntries).Select(id => GuildId.Parse(id)));

    public bool Contains(GuildId guild) => ids.Count == 0 || ids.Contains(guild);
}
