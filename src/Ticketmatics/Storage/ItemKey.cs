using System.Globalization;
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

    /// <summary>
    /// A part of a day's figures: <c>2056-03-01#07</c>. Days alone begin with a digit, and stand before
    /// <see cref="FirstOfTheGuild"/>, so that what the guild itself is can be read without them, however many they are.
    /// </summary>
    public static ItemKey Day(GuildId guild, DateOnly day, int shard) =>
        new(StoreTable.Guilds, guild, $"{DayPrefix(day)}#{shard:D2}");

    /// <summary>A part of the sum of past days; sorts before all days.</summary>
    public static ItemKey Past(GuildId guild, int part) => new(StoreTable.Guilds, guild, $"{PastPrefix}{part:D2}");

    public const string PastPrefix = "0#";

    /// <summary>What the keys of a day begin with; sorts as the days do.</summary>
    public static string DayPrefix(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>No item of a guild's sorts before it but those of its days.</summary>
    public const string FirstOfTheGuild = "a";

    public static ItemKey Dashboard(GuildId guild) => new(StoreTable.Guilds, guild, "dashboard");

    public static ItemKey Settings(GuildId guild) => new(StoreTable.Guilds, guild, "settings");

    public static ItemKey Locale(GuildId guild) => new(StoreTable.Guilds, guild, "locale");

    public static ItemKey Panel(GuildId guild, ChannelId channel) => new(StoreTable.Guilds, guild, $"panel#{channel}");

    public static ItemKey Parents(GuildId guild, ParentsKind kind) =>
        new(StoreTable.Guilds, guild, kind is ParentsKind.Closed ? "closed-parents" : "parents");

    public static ItemKey Look(GuildId guild) => new(StoreTable.Guilds, guild, "look");

    public static ItemKey Setup(GuildId guild) => new(StoreTable.Guilds, guild, "setup");

    public static ItemKey Staff(GuildId guild, StaffSubject subject, string? category) =>
        new(StoreTable.Staff, guild, CommitPlan.KeyOf(subject, category));

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
