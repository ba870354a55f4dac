using System.Globalization;

namespace Ticketmatics.Discord;

/// <summary>
/// An id of Discord's; <typeparamref name="TResource"/> says of what and does nothing else.
/// See Discord Docs/Reference, "Snowflakes".
/// </summary>
/// <remarks><see langword="default"/> is zero, which is no id: parsing refuses it.</remarks>
public readonly record struct Snowflake<TResource>(ulong Value) : IComparable<Snowflake<TResource>>
{
    private const int TimestampShift = 22;

    /// <summary>The moment the id was made, to the millisecond.</summary>
    public DateTimeOffset CreatedAt =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> TimestampShift) + Snowflake.EpochUnixMilliseconds);

    /// <summary>The same number as the id of another resource, for the few that Discord makes equal on purpose.</summary>
    /// <remarks>The role <c>@everyone</c> has the id of its guild; a public thread has the id of its first message.</remarks>
    public Snowflake<TOther> As<TOther>() => new(Value);

    /// <summary>The smallest id that can have been made at <paramref name="moment"/>.</summary>
    public static Snowflake<TResource> At(DateTimeOffset moment) =>
        new((ulong)(moment.ToUnixTimeMilliseconds() - Snowflake.EpochUnixMilliseconds) << TimestampShift);

    /// <returns><see langword="false"/> for anything but the decimal digits of a number from 1 to 2^64 - 1.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Snowflake<TResource> id)
    {
        id = default;
        if (text.IsEmpty || text[0] == '0')
        {
            return false;
        }

        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        id = new(value);
        return true;
    }

    /// <exception cref="FormatException"><paramref name="text"/> is not an id.</exception>
    public static Snowflake<TResource> Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var id) ? id : throw new FormatException("Not an id: " + text.ToString());

    public int CompareTo(Snowflake<TResource> other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What all ids share.</summary>
public static class Snowflake
{
    /// <summary>Midnight of 1 January 2015, UTC, from which ids count.</summary>
    public const long EpochUnixMilliseconds = 1420070400000;
}
