using System.Globalization;

namespace Ticketmatics.Statistics;

public enum FactKind
{
    /// <summary>A ticket's channel stands.</summary>
    Opened,

    Claimed,

    /// <summary>Somebody asked for it, or the channel was deleted.</summary>
    Closed,
}

/// <summary>
/// One thing that happened to a ticket, as far as figures tell it from others; a day is how often each happened.
/// </summary>
/// <param name="Category">Key of the ticket's category.</param>
/// <param name="By">Who did it as staff; null for openings, and for closes by the opener or by nobody.</param>
/// <param name="Wait">
/// The bucket of <see cref="Waits"/> that the time since the ticket was asked for falls into; null where it is none to
/// be counted: of openings, and of what happens to a ticket again.
/// </param>
public readonly record struct Fact(FactKind Kind, string Category, UserId? By = null, int? Wait = null)
{
    private const char Separator = '#';

    /// <summary>As it is stored; the category last, because it may hold anything.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{NameOf(Kind)}{Separator}{Wait}{Separator}{By}{Separator}{Category}"
        );

    /// <returns><see langword="false"/> for what is no fact, or one of a newer version.</returns>
    public static bool TryParse(string text, out Fact fact)
    {
        fact = default;
        if (text.Split(Separator, 4) is not [var name, var wait, var by, var category] || KindOf(name) is not { } kind)
        {
            return false;
        }

        fact = new(
            kind,
            category,
            UserId.TryParse(by, out var id) ? id : null,
            int.TryParse(wait, NumberStyles.None, CultureInfo.InvariantCulture, out var bucket) ? bucket : null
        );
        return true;
    }

    private static string NameOf(FactKind kind) =>
        kind switch
        {
            FactKind.Opened => "opened",
            FactKind.Claimed => "claimed",
            FactKind.Closed => "closed",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static FactKind? KindOf(string name) =>
        name switch
        {
            "opened" => FactKind.Opened,
            "claimed" => FactKind.Claimed,
            "closed" => FactKind.Closed,
            _ => null,
        };
}
