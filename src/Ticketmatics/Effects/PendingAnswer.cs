namespace Ticketmatics.Effects;

/// <summary>An interaction that was answered with "thinking…" and waits for its message.</summary>
/// <param name="Token">Credential, good for 15 minutes from <paramref name="ReceivedAt"/>: never logged.</param>
public sealed record PendingAnswer(ApplicationId Application, string Token, DateTimeOffset ReceivedAt)
{
    /// <summary>Everything but the token.</summary>
    public override string ToString() => $"{nameof(PendingAnswer)} of {ReceivedAt:O}";
}
