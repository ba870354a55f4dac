using System.Text.RegularExpressions;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Takes credentials out of what is shown: tokens of interactions, and the bot's.</summary>
internal sealed partial class Redaction(string botToken)
{
    public const string Hidden = "(hidden)";

    public string Of(string text) =>
        InteractionTokens().Replace(text, Hidden).Replace(botToken, Hidden, StringComparison.Ordinal);

    /// <summary>As <see cref="InteractionPayload.NewToken"/> makes them; nothing else here is as long.</summary>
    [GeneratedRegex("[0-9a-f]{192}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex InteractionTokens();
}
