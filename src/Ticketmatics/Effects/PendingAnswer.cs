using Ticketmatics.Languages;

namespace Ticketmatics.Effects;

/// <summary>An interaction that was answered with "thinking…" and waits for its message.</summary>
/// <param name="Token">Credential, good for 15 minutes from <paramref name="ReceivedAt"/>: never logged.</param>
/// <param name="Locale">Discord's, of who waits; null in effects of older versions.</param>
public sealed record PendingAnswer(
    ApplicationId Application,
    string Token,
    DateTimeOffset ReceivedAt,
    string? Locale = null
)
{
    /// <summary>In the language of who waits.</summary>
    internal Texts Texts => Texts.Of(Locale);

    /// <summary>Everything but the token.</summary>
    public override string ToString() => $"{nameof(PendingAnswer)} of {ReceivedAt:O}";
}
