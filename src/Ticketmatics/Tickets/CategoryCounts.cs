using System.Collections.Immutable;

namespace Ticketmatics.Tickets;

/// <summary>Open tickets by the key of their category; also the difference that one change makes.</summary>
public sealed class CategoryCounts : IEquatable<CategoryCounts>
{
    public static readonly CategoryCounts None = new([]);

    private CategoryCounts(IEnumerable<KeyValuePair<string, int>> counts) =>
        Counts = counts
            .Where(count => count.Value != 0)
            .ToImmutableSortedDictionary(count => count.Key, count => count.Value, StringComparer.Ordinal);

    /// <summary>Categories without any are absent.</summary>
    public ImmutableSortedDictionary<string, int> Counts { get; }

    /// <returns>Nothing where it is zero.</returns>
    public static CategoryCounts Of(string category, int open) => new([KeyValuePair.Create(category, open)]);

    /// <param name="counts">A category may come more than once.</param>
    public static CategoryCounts Sum(IEnumerable<KeyValuePair<string, int>> counts) =>
        new(
            counts
                .GroupBy(count => count.Key, count => count.Value, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create(group.Key, group.Sum()))
        );

    public static CategoryCounts operator +(CategoryCounts a, CategoryCounts b) => Sum(a.Counts.Concat(b.Counts));

    public int this[string category] => Counts.GetValueOrDefault(category);

    public bool Equals(CategoryCounts? other) => other is not null && Counts.SequenceEqual(other.Counts);

    public override bool Equals(object? obj) => Equals(obj as CategoryCounts);

    public override int GetHashCode() =>
        Counts.Aggregate(
            0,
            (hash, count) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(count.Key), count.Value)
        );

    public override string ToString() =>
        Counts.IsEmpty ? "none" : string.Join(' ', Counts.Select(count => $"{count.Key}={count.Value}"));
}
