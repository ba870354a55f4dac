using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ticketmatics.Discord;

/// <summary>
/// Tells Discord's requests from anybody else's by the headers <c>X-Signature-Ed25519</c> and
/// <c>X-Signature-Timestamp</c>. See Discord Docs/Interactions Overview, "Setting Up an Endpoint".
/// </summary>
public sealed class RequestVerifier(Ed25519PublicKey key, TimeProvider time)
{
    /// <summary>Furthest that a timestamp may be from now, either way; Discord names no bound of its own.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private const int LongestTimestamp = 20;

    private static readonly SearchValues<char> LowerHexDigits = SearchValues.Create("0123456789abcdef");
    private static readonly long LastUnixSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>Whether Discord signed this request just now; hostile input is refused, never thrown at.</summary>
    /// <param name="signature">128 lower-case hexadecimal digits; <see langword="null"/> where the header is missing.</param>
    /// <param name="timestamp">Unix seconds, digits only; a header sent twice arrives joined by a comma and is refused.</param>
    /// <param name="body">As it came over the wire, before any parsing.</param>
    public bool Verify(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (
            signature is not { Length: 2 * Ed25519PublicKey.SignatureBytes }
            || signature.AsSpan().ContainsAnyExcept(LowerHexDigits)
            || timestamp is not { Length: > 0 and <= LongestTimestamp }
            || !IsRecent(timestamp)
        )
        {
            return false;
        }

        Span<byte> signatureBytes = stackalloc byte[Ed25519PublicKey.SignatureBytes];
        Convert.FromHexString(signature, signatureBytes, out _, out _);

        var length = timestamp.Length + body.Length;
        var message = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Encoding.ASCII.GetBytes(timestamp, message);
            body.CopyTo(message.AsSpan(timestamp.Length));
            return key.Verify(message.AsSpan(0, length), signatureBytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(message);
        }
    }

    private bool IsRecent(string timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= LastUnixSecond
        && (time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() <= Tolerance;
}
