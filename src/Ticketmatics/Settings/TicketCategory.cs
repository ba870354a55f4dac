using System.Collections.Immutable;
using Ticketmatics.Discord;

namespace Ticketmatics.Settings;

/// <summary>What a ticket can be about.</summary>
/// <param name="Key">Kept with each ticket; never shown.</param>
internal sealed record TicketCategory(string Key, string Label, string Emoji, string Description)
{
    /// <summary>The categories a guild starts with.</summary>
    public static readonly ImmutableArray<TicketCategory> Defaults =
    [
        new("general", "General Support", "❓", "Questions and everything that fits nowhere else"),
        new("technical", "Technical Support", "🔧", "Something does not work as it should"),
        new("billing", "Billing", "💳", "Payments, invoices and refunds"),
        new("report", "Report User", "🚨", "Somebody breaks the rules"),
        new("other", "Other", "📨", "None of the above"),
    ];

    /// <returns>Null where there is none of that key (any more).</returns>
    public static TicketCategory? Find(string key) =>
        Defaults.FirstOrDefault(category => string.Equals(category.Key, key, StringComparison.Ordinal));

    /// <summary>What to call a ticket's category, which may be gone by now.</summary>
    public static string NameOf(string key) => Find(key) is { } found ? $"{found.Emoji} {found.Label}" : key;

    public SelectOption ToOption() =>
        new()
        {
            Label = Label,
            Value = Key,
            Description = Description,
            Emoji = new Emoji(Emoji),
        };
}
