using System.Globalization;
using System.Text.RegularExpressions;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What the bot writes at the end of a channel's topic, so that people and programs know its ticket.</summary>
/// <param name="Interaction">The one that asked for the channel.</param>
internal readonly partial record struct TicketMark(int Number, InteractionId Interaction)
{
    /// <returns>Null for the topic of another channel.</returns>
    public static TicketMark? In(string? topic) =>
        topic is not null
        && Form().Match(topic) is { Success: true } found
        && int.TryParse(
            found.Groups["number"].ValueSpan,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
        && InteractionId.TryParse(found.Groups["interaction"].Value, out var interaction)
            ? new(number, interaction)
            : null;

    [GeneratedRegex(
        "(?<number>[0-9]{4,}) · (?<interaction>[0-9]+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
