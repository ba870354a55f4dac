using System.Buffers;
using NSec.Cryptography;

namespace Ticketmatics.Discord;

/// <summary>Key that Discord's signatures are verified with; safe to use from several threads at once.</summary>
public sealed class Ed25519PublicKey
{
    internal const int SignatureBytes = 64;

    private const int Bytes = 32;

    private readonly PublicKey key;
    private readonly string hex;

    /// <param name="key">Was checked, or belongs to a private key.</param>
    internal Ed25519PublicKey(PublicKey key)
    {
        this.key = key;
        hex = Convert.ToHexStringLower(key.Export(KeyBlobFormat.RawPublicKey));
    }

    /// <param name="hex">64 digits, as the developer portal shows them.</param>
    /// <exception cref="PublicKeyException">The text is no key, or one that anybody could sign for.</exception>
    /// <exception cref="PlatformNotSupportedException">There is no libsodium for this system.</exception>
    public static Ed25519PublicKey Parse(string hex)
    {
        if (hex.Length != 2 * Bytes)
        {
            throw new PublicKeyException(PublicKeyFault.Length);
        }

        Span<byte> encoded = stackalloc byte[Bytes];
        if (Convert.FromHexString(hex, encoded, out _, out _) is not OperationStatus.Done)
        {
            throw new PublicKeyException(PublicKeyFault.Digits);
        }

        return PublicKeyCheck.Of(encoded) is { } fault
            ? throw new PublicKeyException(fault)
            : new(PublicKey.Import(SignatureAlgorithm.Ed25519, encoded, KeyBlobFormat.RawPublicKey));
    }

    /// <returns><see langword="false"/> also for a signature that is not 64 bytes long.</returns>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        SignatureAlgorithm.Ed25519.Verify(key, message, signature);

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => hex;
}
