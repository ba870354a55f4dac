using System.Collections.Immutable;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>A fault as a person sees it.</summary>
/// <param name="Times">Whether it can be had for the next few times alone.</param>
internal sealed record FaultSwitch(string Name, string Title, string Text, bool Times);

/// <summary>
/// Faults that stay until they are switched off, or for the next few times, so that one can watch how the bot fares and
/// recovers.
/// </summary>
internal sealed class FaultSwitches(World world, Faults faults)
{
    public const string Cut = "cut";
    public const string Late = "late";
    public const string Overtaken = "overtaken";
    public const string Death = "death";
    public const int Always = int.MaxValue;

    private const string NoPermission = "no-permission";
    private const string FullCategory = "full-category";
    private const string FullGuild = "full-guild";
    private const Permissions Taken = Permissions.ManageChannels;

    private static readonly TimeSpan SlowBy = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(3);

    private static readonly ImmutableDictionary<string, FaultKind> Kinds = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create<string, FaultKind>("slow", new FaultKind.Slow(SlowBy)),
            KeyValuePair.Create<string, FaultKind>("rate-limit", new FaultKind.RateLimit(RetryAfter)),
            KeyValuePair.Create<string, FaultKind>("error", new FaultKind.Refuse(500, 0, "500: Internal Server Error")),
            KeyValuePair.Create<string, FaultKind>(Cut, new FaultKind.CutBefore()),
            KeyValuePair.Create<string, FaultKind>(Late, new FaultKind.LateAnswer()),
            KeyValuePair.Create<string, FaultKind>(Overtaken, new FaultKind.SlowAnswer()),
            KeyValuePair.Create<string, FaultKind>(Death, new FaultKind.Death()),
        ]
    );

    private readonly Dictionary<string, List<Action>> undo = new(StringComparer.Ordinal);

    public static ImmutableArray<FaultSwitch> All { get; } =
    [
        new("slow", "Discord is slow", "Each call of the bot's waits 2 s.", Times: true),
        new("rate-limit", "Discord asks to wait", "429 to each call, with 3 s in Retry-After.", Times: true),
        new("error", "Discord fails", "500 to each call.", Times: true),
        new(Cut, "The network is cut", "No call and no interaction arrives.", Times: true),
        new(Late, "The bot answers too late", "Discord waits 3 s for an answer, and in vain.", Times: true),
        new(
            Overtaken,
            "Work overtakes the answer",
            "Discord heeds an answer of the bot's a second late: what the bot does after it comes first.",
            Times: true
        ),
        new(
            Death,
            "The worker dies",
            "At its next call to Discord; another begins at once, and takes the effect up when its lease has run out, "
                + "after 2 minutes.",
            Times: true
        ),
        new(NoPermission, "A permission is missing", "The bot's role loses Manage Channels.", Times: false),
        new(
            FullCategory,
            "The categories are full",
            "Those that tickets stand in now get as many channels as they may have.",
            Times: false
        ),
        new(FullGuild, "The server is full", "It has as many channels as it may.", Times: false),
    ];

    /// <summary>Whether the bot's worker is in this process, where it can be killed.</summary>
    public bool HasWorker { get; set; }

    /// <returns>0 where it is off, <see cref="Always"/> where it is on until it is switched off.</returns>
    public int LeftOf(string name)
    {
        lock (world.Gate)
        {
            return undo.ContainsKey(name) ? Always : faults.Left(name);
        }
    }

    /// <param name="name">Of one of <see cref="All"/>.</param>
    /// <param name="times">0 switches it off.</param>
    public void Set(string name, int times)
    {
        if (Kinds.TryGetValue(name, out var kind))
        {
            faults.Set(name, kind, times);
            return;
        }

        lock (world.Gate)
        {
            if (undo.Remove(name, out var steps))
            {
                steps.ForEach(step => step());
            }

            if (times > 0)
            {
                undo.Add(name, [.. Arrange(name)]);
            }

            world.TellGuild(guild: null);
        }
    }

    /// <returns>How each is taken back.</returns>
    private List<Action> Arrange(string name) =>
        name switch
        {
            NoPermission => [.. world.Guilds.Values.SelectMany(BotRoles).Select(TakeFrom)],
            FullCategory => [.. TicketCategories().SelectMany(Fill)],
            FullGuild => [.. world.Guilds.Keys.Select(DeclareFull)],
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, message: null),
        };

    private IEnumerable<SandboxRole> BotRoles(SandboxGuild guild) =>
        guild.Members.TryGetValue(world.BotId, out var bot)
            ? bot.Roles.Where(guild.Roles.ContainsKey).Select(role => guild.Roles[role])
            : [];

    private static Action TakeFrom(SandboxRole role)
    {
        var taken = role.Permissions & Taken;
        role.Permissions &= ~taken;
        return () => role.Permissions |= taken;
    }

    private List<SandboxChannel> TicketCategories() =>
        [
            .. world
                .Channels.Values.Where(channel =>
                    TicketMark.In(channel.Topic) is not null && channel.ParentId is not null
                )
                .Select(channel => world.Channels[channel.ParentId!.Value])
                .Distinct(),
        ];

    /// <summary>With channels that members do not see: whoever counts finds the category as full as it says.</summary>
    private List<Action> Fill(SandboxChannel category)
    {
        var guild = category.GuildId!.Value;
        var hidden = new SandboxOverwrite(guild.Value, OfMember: false, Permissions.None, Permissions.ViewChannel);
        var room = Limits.ChannelsPerCategory - world.Channels.Values.Count(other => other.ParentId == category.Id);
        return
        [
            .. Enumerable
                .Range(1, Math.Max(0, room))
                .Select(number => world.AddChannel(guild, $"full-{number}", parent: category.Id, overwrites: hidden))
                .ToList()
                .Select(made => (Action)(() => world.DeleteChannelByHand(made))),
        ];
    }

    private Action DeclareFull(GuildId guild)
    {
        world.DeclaredFull.Add(guild);
        return () => world.DeclaredFull.Remove(guild);
    }
}
