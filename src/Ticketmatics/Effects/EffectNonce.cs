using System.Security.Cryptography;
using System.Text;
using Ticketmatics.Discord;

namespace Ticketmatics.Effects;

/// <summary>Nonces that are the same for each attempt at one message.</summary>
internal static class EffectNonce
{
    /// <returns>As long as Discord allows: a hash, because an effect's id alone may be longer.</returns>
    public static string Of(EffectKey key, ChannelId channel, string word)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Guild}/{key.Id}/{channel}/{word}"));
        return Convert.ToHexStringLower(hash)[..Limits.NonceLength];
    }
}
