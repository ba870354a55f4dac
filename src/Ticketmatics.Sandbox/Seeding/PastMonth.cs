using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Tickets;

namespace Ticketmatics.Sandbox.Seeding;

/// <summary>
/// The tickets of a month that is over, as they could have been: more on working days and in the evening, most of them
/// claimed within the hour, all closed. The same world and moment give the same tickets.
/// </summary>
internal sealed class PastMonth(DefaultWorld world, DateTimeOffset now)
{
    /// <summary>Full days before today: with it they are the last thirty.</summary>
    private const int Days = 29;

    /// <summary>Nothing of what is over happened later than so long ago.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(10);

    private static readonly (string Category, int Weight, string[] Reasons)[] Subjects =
    [
        (
            "technical",
            9,
            [
                "The launcher stops at 80 %.",
                "My saved game does not load any more.",
                "I am disconnected every few minutes.",
            ]
        ),
        ("general", 6, ["Where do I find the rules for the tournament?", "How do I link my account?"]),
        ("billing", 4, ["I was charged twice for the same pack.", "The invoice has my old address on it."]),
        ("report", 2, ["Somebody spams the trade channel.", "A player uses a speed hack in ranked games."]),
        ("other", 2, ["I would like to write about you in our paper.", "Do you look for translators?"]),
    ];

    /// <summary>The same for each run, so that what is seen can be talked about.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Nothing here is a secret.")]
    private readonly Random random = new(20250);

    private readonly ImmutableArray<UserId> openers = [.. world.Players, world.Outsider];

    /// <summary>Each ticket with all its versions, the first first; by number, from 1.</summary>
    public ImmutableArray<ImmutableArray<Ticket>> Tickets(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => OpeningTime())
                .Order()
                .Select((openedAt, index) => Life(index + 1, openedAt)),
        ];

    private DateTimeOffset OpeningTime()
    {
        while (true)
        {
            // The sum of two chances makes the middle of the day likelier than its ends.
            var hour = 8 + (Chance() * 8) + (Chance() * 7);
            var day = now.UtcDateTime.Date.AddDays(-1 - (int)(Chance() * Days));
            var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            if (!isWeekend || Chance() < 0.5)
            {
                return new DateTimeOffset(day, TimeSpan.Zero).AddHours(hour);
            }
        }
    }

    private ImmutableArray<Ticket> Life(int number, DateTimeOffset openedAt)
    {
        var subject = Subject();
        var category = new GuildSettings().FindCategory(subject.Category)!;
        var opener = openers[(int)(Chance() * openers.Length)];
        var draft = new TicketDraft(
            world.Guild,
            opener,
            category.Key,
            category.Name,
            subject.Reasons[(int)(Chance() * subject.Reasons.Length)],
            Interaction(openedAt, number),
            openedAt
        );
        var versions = ImmutableArray.CreateBuilder<Ticket>();
        versions.Add(TicketRules.Open(draft, number));
        var at = openedAt.AddSeconds(2);
        var place = new TicketPlace(Id<Channel>(at, number), Id<Message>(at, number));
        Take(TicketRules.Settle(versions[^1], place, at));

        var staff = Chance() < 0.6 ? world.Supporter : world.Moderator;
        var isClaimed = Chance() < 0.93;
        if (isClaimed)
        {
            at = After(at, 1 + (90 * Chance() * Chance()));
            Take(TicketRules.Claim(versions[^1], By(staff, at, number)));
        }

        at = After(at, 4 + (600 * Chance() * Chance()));
        var closer = isClaimed && Chance() < 0.8 ? staff : opener;
        var reason = closer == staff ? "Solved." : null;
        Take(TicketRules.Close(versions[^1], By(closer, at, number), reason, MayClose.StaffAndOpener));
        Take(TicketRules.FinishClose(versions[^1], at.AddSeconds(3)));
        return versions.DrainToImmutable();

        void Take(Decision decision) => versions.Add(((Decision.Accepted)decision).Next);
    }

    private (string Category, int Weight, string[] Reasons) Subject()
    {
        var left = (int)(Chance() * Subjects.Sum(subject => subject.Weight));
        return Subjects.First(subject => (left -= subject.Weight) < 0);
    }

    private DateTimeOffset After(DateTimeOffset at, double minutes)
    {
        var (then, last) = (at.AddMinutes(minutes), now - Least);
        return then < last ? then : last;
    }

    private Actor By(UserId who, DateTimeOffset at, int number) =>
        new(who, who == world.Supporter || who == world.Moderator, Interaction(at, number), at);

    private static InteractionId Interaction(DateTimeOffset at, int number) => Id<Interaction>(at, number);

    private static Snowflake<T> Id<T>(DateTimeOffset at, int number) => new(Snowflake<T>.At(at).Value + (ulong)number);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Nothing here is a secret.")]
    private double Chance() => random.NextDouble();
}
