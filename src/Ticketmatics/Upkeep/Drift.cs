using System.Collections.Immutable;
using System.Globalization;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Upkeep;

/// <summary>A figure that does not say what the tickets say.</summary>
public abstract record Drift
{
    private Drift() { }

    /// <summary>What is wrong, the same whatever it says.</summary>
    public abstract string Subject { get; }

    public abstract string Was { get; }

    public abstract string ShouldBe { get; }

    /// <summary>Sets it right, where nothing was opened or closed since it was found.</summary>
    public abstract Change Correction { get; }

    /// <param name="Right">What the tickets of this part come to.</param>
    public sealed record Counters(CounterShard Seen, TicketCounters Right) : Drift
    {
        public override string Subject => $"counters#{Seen.Number:D2}";

        public CategoryCounts OpenByCategory { get; init; } = Seen.OpenByCategory;

        public override string Was => Text(Seen.Counters, Seen.OpenByCategory);

        public override string ShouldBe => Text(Right, OpenByCategory);

        public override Change Correction =>
            new Change.CorrectCounters(Seen, Right) { OpenByCategory = OpenByCategory };

        /// <summary>Categories only where they are what is wrong.</summary>
        private string Text(TicketCounters counters, CategoryCounts open)
        {
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"asked {counters.Asked}, open {counters.Open}, claimed {counters.Claimed}, "
                    + $"closed {counters.Closed}, failed {counters.Failed}"
            );
            return OpenByCategory.Equals(Seen.OpenByCategory) ? text : $"{text}, open by category: {open}";
        }
    }

    /// <summary>Open tickets of a member, by which the limit is held.</summary>
    public sealed record Member(UserId Id, ImmutableSortedSet<int> Seen, ImmutableSortedSet<int> Right) : Drift
    {
        public override string Subject => $"member {Id}";

        public override string Was => Text(Seen);

        public override string ShouldBe => Text(Right);

        public override Change Correction => new Change.CorrectMember(Id, Seen, Right);

        private static string Text(ImmutableSortedSet<int> numbers) =>
            numbers.IsEmpty ? "nothing open" : $"open {string.Join(' ', numbers)}";
    }
}
