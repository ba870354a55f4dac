using Ticketmatics.Effects;

namespace Ticketmatics.Storage;

/// <summary>One item of one table.</summary>
/// <param name="Item">The sort key.</param>
public readonly record struct ItemKey(StoreTable Table, GuildId Guild, string Item)
{
    /// <summary>Stands for the guild where an item is the whole application's.</summary>
    public static readonly GuildId Application;

    public static readonly ItemKey CommandIds = new(StoreTable.Guilds, Application, "commands");

    /// <summary>The last ticket number that was given.</summary>
    public static ItemKey Sequence(GuildId guild) => new(StoreTable.Guilds, guild, "sequence");

    public static ItemKey Counters(GuildId guild, int shard) => new(StoreTable.Guilds, guild, $"counters#{shard:D2}");

    public static ItemKey Settings(GuildId guild) => new(StoreTable.Guilds, guild, "settings");

    public static ItemKey Panel(GuildId guild, ChannelId channel) => new(StoreTable.Guilds, guild, $"panel#{channel}");

    public static ItemKey Parents(GuildId guild, ParentsKind kind) =>
        new(StoreTable.Guilds, guild, kind is ParentsKind.Closed ? "closed-parents" : "parents");

    public static ItemKey Look(GuildId guild) => new(StoreTable.Guilds, guild, "look");

    public static ItemKey Staff(GuildId guild, StaffSubject subject) =>
        new(StoreTable.Staff, guild, CommitPlan.KeyOf(subject));

    public static ItemKey Ticket(GuildId guild, int number) => new(StoreTable.Tickets, guild, $"{number}");

    public static ItemKey Member(GuildId guild, UserId member) => new(StoreTable.Members, guild, $"{member}");

    public static ItemKey Effect(GuildId guild, EffectId id) => new(StoreTable.Outbox, guild, id.Value);
}

public enum StoreTable
{
    Guilds,
    Staff,
    Tickets,
    Members,
    Outbox,
}
