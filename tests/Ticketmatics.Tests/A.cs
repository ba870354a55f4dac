using System.Collections.Frozen;
using Ticketmatics.Claiming;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests;

/// <summary>The people, places and things that tests speak of.</summary>
internal static class A
{
    /// <summary>Ahead of any real clock: DynamoDB Local expires items by its own.</summary>
    public static readonly DateTimeOffset Noon = new(2056, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly GuildId Guild = new(1_100_000_000_000_000_001);
    public static readonly GuildId OtherGuild = new(1_100_000_000_000_000_002);

    /// <summary>Opens tickets.</summary>
    public static readonly UserId Ada = new(1_200_000_000_000_000_001);

    /// <summary>Neither staff nor an opener.</summary>
    public static readonly UserId Bob = new(1_200_000_000_000_000_002);

    /// <summary>Staff.</summary>
    public static readonly UserId Sam = new(1_200_000_000_000_000_003);

    public static readonly RoleId StaffRole = new(1_300_000_000_000_000_001);

    public static readonly TicketPlace Place = new(new(1_400_000_000_000_000_001), new(1_500_000_000_000_000_001));

    public static readonly Claim Claim = new(Sam, Noon.AddMinutes(1));

    public static readonly CloseRequest Close = new(Ada, Noon.AddMinutes(2), "Solved, thank you.", CloseCause.Request);

    public static readonly ReopenRequest Reopen = new(Sam, Noon.AddMinutes(5), Interaction(5));

    /// <summary>Each state in each form that matters.</summary>
    public static readonly FrozenDictionary<string, TicketState> States = new Dictionary<string, TicketState>(
        StringComparer.Ordinal
    )
    {
        ["opening"] = new TicketState.Opening(),
        ["opening and closing"] = new TicketState.Opening(Close),
        ["open"] = new TicketState.Open(Place),
        ["claimed"] = new TicketState.Claimed(Place, Claim),
        ["closing"] = new TicketState.Closing(Place, Claim, Close),
        ["leaving"] = new TicketState.Closing(Place, Claim, Close, IsLeaving: true),
        ["kept"] = new TicketState.Kept(Place, Claim, Close, Noon.AddHours(48)),
        ["reopening"] = new TicketState.Reopening(Place, Claim, Close, Noon.AddHours(48), Reopen),
        ["reopening anew"] = new TicketState.Reopening(Place: null, Claim, Close, RemoveAt: null, Reopen),
        ["closed"] = new TicketState.Closed(Claim, Close),
        ["failed"] = new TicketState.Failed(OpeningFault.DiscordUnavailable),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static UserId Member(int n) => new(1_210_000_000_000_000_000 + (ulong)n);

    public static InteractionId Interaction(int n = 1) => new(1_600_000_000_000_000_000 + (ulong)n);

    public static ChannelId Channel(int n = 1) => new(1_400_000_000_000_000_000 + (ulong)n);

    public static MessageId Message(int n = 1) => new(1_500_000_000_000_000_000 + (ulong)n);

    public static Actor Actor(UserId who, DateTimeOffset? at = null) =>
        new(who, IsStaff: who == Sam, Interaction(2), at ?? Noon.AddMinutes(1));

    /// <summary>Just asked for, unless a state is given; each number was asked for by a click of its own.</summary>
    public static Ticket Ticket(
        int number = 1,
        UserId? opener = null,
        TicketState? state = null,
        DateTimeOffset? at = null,
        GuildId? guild = null,
        InteractionId? interaction = null
    )
    {
        var asked = TicketRules.Open(
            new TicketDraft(
                guild ?? Guild,
                opener ?? Ada,
                "support",
                "📦 Support",
                "My parcel never arrived.",
                interaction ?? Interaction(1000 + number),
                at ?? Noon
            ),
            number
        );
        return state is null ? asked : asked with { State = state };
    }

    public static StaffEntry StaffEntry(StaffSubject subject, DateTimeOffset? at = null) =>
        new(subject, Ada, at ?? Noon);

    public static EffectKey EffectKey(string word = "work", GuildId? guild = null) => new(guild ?? Guild, new(word));

    /// <summary>Work of the smallest kind there is.</summary>
    public static OutboxEntry OutboxEntry(string word = "work", DateTimeOffset? due = null, GuildId? guild = null) =>
        new(EffectKey(word, guild), new RefreshHeader(Number: 1), Noon, due ?? Noon);
}
