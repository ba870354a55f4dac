using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// What the bot has posted lately by the nonces it gave, in whatever channel. A message that is deleted meanwhile keeps
/// its nonce taken: Discord's staff call that intended, as it is to make a repeated call safe.
/// </summary>
internal sealed class NonceMemory
{
    /// <summary>Discord says "the past few minutes".</summary>
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(3);

    private readonly Dictionary<string, MessageId> messages = new(StringComparer.Ordinal);

    public void Remember(string nonce, MessageId message) => messages[nonce] = message;

    /// <returns>Null where the nonce is free, or was used too long ago.</returns>
    public MessageId? Find(string nonce, DateTimeOffset now) =>
        messages.TryGetValue(nonce, out var message) && message.CreatedAt > now - Life ? message : null;
}
